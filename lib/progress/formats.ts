import type { RecordByType, RecordType } from "./records";
import { repairAnswer, repairRound, repairSettings, repairWord } from "./repair";
import type { Format } from "./storage";

/** How each type of record is read. To change the shape of one: add the migration from the shape before it. */
export const FORMATS: { [T in RecordType]: Format<RecordByType[T]> } = {
  answer: { migrations: [], repair: repairAnswer },
  round: { migrations: [], repair: repairRound },
  word: { migrations: [], repair: repairWord },
  setting: { migrations: [], repair: repairSettings },
};
