/** One text for all names that are one file on some system: letter case and the way accents are composed do not count. */
export function fold(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase();
}
