import { z } from "zod";

/** Paths and roles that a person's handle must not be taken for. */
const reserved = new Set(
  (
    "about account admin administrator anonymous api app assets auth badge blog cairn calendar contact dev " +
    "edit everyone feed guide health healthz help history home host info learn legal login logout mail manifest me " +
    "moderator new nobody null oembed official owner page privacy public readyz register root security settings " +
    "share sign-in sign-out sign-up signin signup sitemap staff static status support system team terms " +
    "today undefined user users webmaster welcome you"
  ).split(" "),
);

/** A handle: 3 to 30 of a-z, 0-9 and hyphen, no reserved word. Capitals and outer spaces are mended, not refused. */
export const handleSchema = z
  .string()
  .trim()
  .toLowerCase()
  .min(3, "Use at least 3 characters.")
  .max(30, "Use at most 30 characters.")
  .regex(/^[a-z0-9-]+$/, "Use letters from a to z, digits and hyphens only.")
  .regex(/^[^-].*[^-]$/, "Begin and end with a letter or a digit.")
  .refine((handle) => !reserved.has(handle), "This word is reserved. Try another handle.");
