/** The size of type in a picture, and from line to line, in the units of the picture. */
export const TYPE = 13;
export const LINE = 17;
