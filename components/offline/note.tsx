import styles from "./note.module.css";

interface Props {
  text: string;
  act?: string;
  onAct?: () => void;
  close: string;
  onClose: () => void;
}

/** A quiet word at the foot of the screen, over nothing that anyone is using: the text never moves for it. */
export function Note({ text, act, onAct, close, onClose }: Props) {
  return (
    <div className={styles.note}>
      <p>{text}</p>
      {act && (
        <button type="button" onClick={onAct}>
          {act}
        </button>
      )}
      <button type="button" onClick={onClose}>
        {close}
      </button>
    </div>
  );
}
