const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file: is the name right, and the folder that you are in?',
  ENOTDIR: 'there is no such file: a part of its path is no folder',
  EISDIR: 'is a directory: name the file in it',
  ELOOP: 'its links lead in a circle',
  EACCES: 'you have no right to it: let yourself read and write it, and its folder',
  EPERM: 'you have no right to it: let yourself read and write it, and its folder',
  EROFS: 'it is on a disk that cannot be written to',
  ENOSPC: 'the disk is full',
  EBUSY: 'another program holds it',
};

/** Why the system does not do what was asked of it, and what to do. */
export function explainRefusal(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return WHY[code] ?? message;
}
