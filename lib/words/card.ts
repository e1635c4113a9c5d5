/** Where a word stands on its schedule. It follows from the word's history alone and is kept beside it to be read at once. */
export interface Card {
  /** When it is to be reviewed next, in milliseconds since 1970. */
  due: number;
  /** When it was last reviewed. */
  last: number;
  /** Days until the chance of recalling it has sunk to 90%. */
  stability: number;
  /** It comes back within minutes, until it sticks. */
  learning: boolean;
}
