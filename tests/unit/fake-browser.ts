import type { StorageLike } from "@/lib/progress/storage";
import { createProgress, type Progress } from "@/lib/progress/store";

interface Change {
  key: string;
  value: string | null;
  number: number;
}

/**
 * A browser whose tabs are processes of their own, as Chromium's may be: each has its own view of localStorage, and hears of
 * another's writes some time later, in order. A tab can be killed between any two writes.
 */
export class FakeBrowser {
  disk = new Map<string, string>();
  tabs: FakeTab[] = [];
  private writes = 0;

  open(): FakeTab {
    const tab = new FakeTab(this);
    this.tabs.push(tab);
    tab.page.getState().load();
    return tab;
  }

  /** Every tab hears all that it has not heard yet. */
  settle(): void {
    for (const tab of this.tabs) while (tab.hearNext());
  }

  write(from: FakeTab, key: string, value: string | null): number {
    const change = { key, value, number: ++this.writes };
    if (value === null) this.disk.delete(key);
    else this.disk.set(key, value);
    for (const tab of this.tabs) if (tab !== from) tab.unheard.push(change);
    return change.number;
  }
}

export class FakeTab {
  page: Progress;
  unheard: Change[] = [];
  /** How many more writes it will live to do. */
  life = Number.POSITIVE_INFINITY;
  private view: Map<string, string>;
  private own = new Map<string, number>();

  constructor(private browser: FakeBrowser) {
    this.view = new Map(browser.disk);
    const { view } = this;
    const storage: StorageLike = {
      get length() {
        return view.size;
      },
      key: (index) => [...view.keys()][index] ?? null,
      getItem: (key) => view.get(key) ?? null,
      setItem: (key, value) => this.change(key, value),
      removeItem: (key) => this.change(key, null),
    };
    this.page = createProgress(storage);
  }

  close(): void {
    this.browser.tabs = this.browser.tabs.filter((tab) => tab !== this);
  }

  /** Hears the next thing another tab did; false when there is nothing. What this tab wrote after it stands. */
  hearNext(): boolean {
    const change = this.unheard.shift();
    if (!change) return false;
    const { key, value, number } = change;
    if ((this.own.get(key) ?? 0) > number) return true;
    if (value === null) this.view.delete(key);
    else this.view.set(key, value);
    this.page.getState().hear(key, value);
    return true;
  }

  private change(key: string, value: string | null): void {
    if (this.life-- <= 0) return;
    if (value === null) this.view.delete(key);
    else this.view.set(key, value);
    this.own.set(key, this.browser.write(this, key, value));
  }
}
