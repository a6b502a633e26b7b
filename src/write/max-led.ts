/** Most blocks in a row that stay with the next: laying out measures all of them for each. */
export const MAX_LED = 10;
