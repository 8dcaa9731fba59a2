/**
 * A cookie's name on a Cairn that is reached at this port ("" where the address names none). Browsers hand the cookies of
 * a host to all its ports: without the port in their names, two Cairns on one machine would sign each other's people out.
 */
export function cookieName(name: string, port: string): string {
  return ["", "80", "443"].includes(port) ? name : `${name}-${port}`;
}
