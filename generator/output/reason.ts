const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  ENOSPC: 'no space left on the device',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the file system is read-only',
  ENAMETOOLONG: 'the name is too long',
  ENOTDIR: 'a part of the path is a file',
  EISDIR: 'a folder is in its place',
  EEXIST: 'it exists already',
  ENOENT: 'it disappeared, or another process works in the folder',
  EBUSY: 'another process uses it',
  EMFILE: 'too many files are open',
};

/** Why a file operation failed, in words; Node's own message has absolute paths in it. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  if (code === undefined) return error.message;
  return REASONS[code] ?? `the system reports ${code}`;
}
