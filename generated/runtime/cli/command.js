/** Keeps the exact type of the options for `run`, and forgets it for whoever runs it. */
export function defineCommand(command) {
    return command;
}
