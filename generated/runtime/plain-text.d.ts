/** Text of a document, made harmless for a terminal and for the log of a CI service. */
/** One line: nothing in it moves the cursor, breaks the line, or speaks to a CI service. */
export declare function plainLine(text: string): string;
/** The lines of a text, each harmless. */
export declare function plainLines(text: string): string[];
