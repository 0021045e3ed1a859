/**
 * | code | means                 | such as                                                              |
 * | ---- | --------------------- | -------------------------------------------------------------------- |
 * | 0    | fine                  | also with warnings and unproven cases                                |
 * | 1    | findings              | a payload that breaks the contract, a signature that does not fit    |
 * | 2    | usage or input        | an unknown option, a file that cannot be read, nobody at the address |
 * | 70   | a defect of this tool | an exception that nothing foresaw (EX_SOFTWARE of sysexits.h)        |
 * | 130  | interrupted           | Ctrl-C; what was found until then is reported                        |
 *
 * What keeps a command from doing its work wins over what it found.
 */
export const EXIT = { ok: 0, findings: 1, usage: 2, internal: 70, interrupted: 130 };
