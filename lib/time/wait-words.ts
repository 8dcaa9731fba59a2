/** How long to wait, in words that follow "in": "5 minutes", "about 3 hours". Rounded up, so that nobody comes too early. */
export function waitWords(ms: number): string {
  const minutes = Math.max(1, Math.ceil(ms / 60_000));
  if (minutes < 60) return minutes === 1 ? "1 minute" : `${minutes} minutes`;
  const hours = Math.ceil(minutes / 60);
  return hours === 1 ? "about 1 hour" : `about ${hours} hours`;
}
