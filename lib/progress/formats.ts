import type { RecordByType, RecordType } from "./records";
import { repairAnswer, repairReading, repairReview, repairRound, repairSettings, repairWord } from "./repair";
import type { Format } from "./storage";

/** How each type of record is read. To change the shape of one: add the migration from the shape before it. */
export const FORMATS: { [T in RecordType]: Format<RecordByType[T]> } = {
  answer: { migrations: [], repair: repairAnswer },
  round: { migrations: [], repair: repairRound },
  reading: { migrations: [], repair: repairReading },
  // 2: a word has a history of reviews.
  word: { migrations: [(word) => ({ ...word, history: "" })], repair: repairWord },
  review: { migrations: [], repair: repairReview },
  setting: { migrations: [], repair: repairSettings },
};
