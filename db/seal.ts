import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { crc32 } from "node:zlib";

/**
 * SQLite's own checks see a broken structure, not a changed letter in a note. So a backup carries a checksum of all its
 * bytes, in the header field that SQLite leaves to the application (`user_version`, https://sqlite.org/fileformat.html):
 * the file stays one file, and any SQLite tool can open it.
 */
const sealAt = 60;
const sealLength = 4;
const chunkLength = 1 << 20;

/** Writes the seal into a database file that no connection has open. It breaks with the first byte that changes. */
export function sealFile(file: string): void {
  const seal = Buffer.alloc(sealLength);
  seal.writeUInt32BE(checksumOf(file));
  const descriptor = openSync(file, "r+");
  try {
    writeSync(descriptor, seal, 0, sealLength, sealAt);
  } finally {
    closeSync(descriptor);
  }
}

/** `none` for a database that never was a backup, such as a plain copy: nothing can be said of it. */
export function readSeal(file: string): "whole" | "broken" | "none" {
  const seal = Buffer.alloc(sealLength);
  const descriptor = openSync(file, "r");
  try {
    readSync(descriptor, seal, 0, sealLength, sealAt);
  } finally {
    closeSync(descriptor);
  }
  const kept = seal.readUInt32BE();
  if (kept === 0) return "none";
  return kept === checksumOf(file) ? "whole" : "broken";
}

/** CRC-32 of the file with the seal taken as 0; never 0 itself, which stands for no seal. */
function checksumOf(file: string): number {
  const chunk = Buffer.alloc(chunkLength);
  const descriptor = openSync(file, "r");
  try {
    let sum = 0;
    let position = 0;
    for (;;) {
      const length = readSync(descriptor, chunk, 0, chunkLength, position);
      if (length === 0) return sum || 1;
      if (position === 0) chunk.fill(0, sealAt, sealAt + sealLength);
      sum = crc32(chunk.subarray(0, length), sum);
      position += length;
    }
  } finally {
    closeSync(descriptor);
  }
}
