/** So many characters of a query are read. Here, so that a field can say it without the index in its script. */
export const longestQuery = 100;

/** So much of what was found is told. */
export const mostFound = 50;
