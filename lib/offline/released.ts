/** The address of a file of one release, whose name stays the same from release to release while what is in it does not. */
export const released = (url: string, release: string | undefined): string => (release ? `${url}?v=${release}` : url);
