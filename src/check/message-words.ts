/** Returns the key that a message names with its label, as `place` of an `allow` writes it: `contact.role`. */
export function messageKey(message: string): string | undefined {
  return /`([a-z]+(?:\.[a-z0-9-]+)*)` \(/.exec(message)?.[1];
}

/** Returns the value that a message quotes, as `value` of an `allow` writes it. */
export function messageValue(message: string): string | undefined {
  return /`([^`]+)`/.exec(message)?.[1];
}
