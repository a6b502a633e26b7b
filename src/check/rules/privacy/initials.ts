/** Source of a pattern for a name with initials: `T. van der Meer`. */
export const initials = String.raw`(?:\p{Lu}\.\s?){1,4}(?:(?:van|de|der|den|ten|ter|te|el)\s){0,3}\p{Lu}[\p{L}’'-]{1,30}`;
