"use client";
import { type ReactNode, useEffect, useState } from "react";
import type { SettingsLabels } from "@/lib/i18n/labels";
import { progress } from "@/lib/progress/browser";
import { DEFAULT_SETTINGS, SETTING_OPTIONS, type Settings as Values } from "@/lib/progress/records";
import { useProgress } from "../progress/use-progress";
import styles from "./bar.module.css";

const NAMES = ["glosses", "guess", "above", "size", "theme"] as const;

/** Where the words show their meaning already there is nothing to guess. */
const isIdle = (name: (typeof NAMES)[number], { glosses, guess }: Values) =>
  (name === "guess" && glosses !== "tap") ||
  (name === "above" && glosses !== "between" && !(glosses === "tap" && guess === "on"));

/** How the page reads and looks, after `children`. A choice shows at once and is kept; `early.ts` applies it before the next page paints. */
export function Settings({ labels, children }: { labels: SettingsLabels; children: ReactNode }) {
  const settings = useProgress((state) => state.settings);
  // A page that is only read need not carry it.
  const [asked, setAsked] = useState(false);
  // What was saved before is on <html> already; from here on only changes are applied, also those of other tabs.
  useEffect(() => progress().subscribe((now, before) => now.settings !== before.settings && apply(now.settings)), []);
  return (
    <>
      <button type="button" className={styles.toggle} popoverTarget="settings" aria-label={labels.open}>
        <span aria-hidden="true">Aa</span>
      </button>
      <div id="settings" popover="auto" className={styles.panel} onBeforeToggle={() => setAsked(true)}>
        {children}
        {asked &&
          NAMES.map((name) => (
            <fieldset key={name} hidden={isIdle(name, settings)}>
              <legend>{labels[name]}</legend>
              <div className={styles.choices}>
                {SETTING_OPTIONS[name].map((option) => (
                  <label key={option}>
                    <input
                      type="radio"
                      name={name}
                      checked={settings[name] === option}
                      onChange={() =>
                        progress()
                          .getState()
                          .saveSettings({ [name]: option })
                      }
                    />
                    {{ ...labels.options, ...(name === "guess" && labels.guessing) }[
                      option as keyof typeof labels.options
                    ] ?? option}
                  </label>
                ))}
              </div>
              {name === "glosses" && <p className={styles.hint}>{labels.hints[settings.glosses]}</p>}
            </fieldset>
          ))}
      </div>
    </>
  );
}

function apply(settings: Values) {
  const { dataset } = document.documentElement;
  for (const name of NAMES) {
    // It is no matter of style.
    if (name === "guess") continue;
    if (settings[name] === DEFAULT_SETTINGS[name]) delete dataset[name];
    else dataset[name] = settings[name];
  }
}
