/** Says whether an address is one that Akkoord takes over: of a web page, or an e-mail address. */
export function isWebAddress(address: string): boolean {
  return /^(?:https?:|mailto:)/i.test(address);
}

/** Says whether two addresses are one, as a browser reads them: programs add a slash or encode a letter. */
export function isSameAddress(one: string, other: string): boolean {
  return one === other || normal(one) === normal(other);
}

/** Says whether a link of Markdown leads to an address in Word, where a place in the document has a name of its own. */
export function leadsTo(url: string | undefined, address: string | undefined): boolean {
  if (url === undefined || address === undefined) return url === address;
  return address.startsWith('#') ? !isWebAddress(url) : isSameAddress(url, address);
}

function normal(address: string): string {
  return URL.canParse(address) ? new URL(address).href.replace(/\/$/, '') : address;
}
