import { crc32, inflateRawSync } from 'node:zlib';
import { ReportRefused } from '../refused.ts';

/** 64 MB of unpacked bytes over all entries together: a report with its photos, not a bomb. */
export const largestUnpacked = 64 * 1024 * 1024;
const mostEntries = 2000;

type Entry = { name: string; method: number; flags: number; packed: Uint8Array };

/**
 * Unpacks every entry while counting what really comes out; the sizes that the file claims are never believed. All entries
 * are counted, also those nobody reads; only those that `wanted` names are kept.
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  const kept = new Map<string, Uint8Array>();
  let left = largestUnpacked;
  for (const entry of entriesOf(bytes)) {
    const content = inflate(entry, left);
    left -= content.length;
    if (wanted(entry.name) && !kept.has(entry.name)) kept.set(entry.name, content);
  }
  return kept;
}

/** A zip of these entries without packing, for a reader that would otherwise unpack the sender's bytes itself. */
export function packStored(entries: ReadonlyMap<string, Uint8Array>): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of entries) {
    const nameBytes = Buffer.from(name, 'utf8');
    const shared = sharedHeader(nameBytes, content);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, nameBytes, content]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, place, nameBytes]));
    files.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.size, 8);
  end.writeUInt16LE(entries.size, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, list, end]);
}

/** Version, flags (UTF-8 names), method 0, time, checksum, both sizes, name length, no extra field. */
function sharedHeader(name: Buffer, content: Uint8Array): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(0x0800, 2);
  header.writeUInt16LE(0x21, 8);
  header.writeUInt32LE(crc32(content), 10);
  header.writeUInt32LE(content.length, 14);
  header.writeUInt32LE(content.length, 18);
  header.writeUInt16LE(name.length, 22);
  return header;
}

function inflate({ method, flags, packed }: Entry, left: number): Uint8Array {
  const locked = (flags & 1) === 1;
  if (locked || (method !== 0 && method !== 8)) throw new ReportRefused('DAMAGED');
  if (method === 0) {
    if (packed.length > left) throw new ReportRefused('INFLATES_TOO_FAR');
    return packed;
  }
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(left, 1) });
  } catch (problem) {
    const tooFar = (problem as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new ReportRefused(tooFar ? 'INFLATES_TOO_FAR' : 'DAMAGED');
  }
}

function entriesOf(bytes: Uint8Array): Entry[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
    const count = zip.readUInt16LE(end + 10);
    if (end < 0 || count > mostEntries) throw new ReportRefused('DAMAGED');
    let at = zip.readUInt32LE(end + 16);
    return Array.from({ length: count }, () => {
      const entry = entryAt(zip, at);
      at = entry.next;
      return entry;
    });
  } catch {
    // A length that points outside the file.
    throw new ReportRefused('DAMAGED');
  }
}

function entryAt(zip: Buffer, at: number): Entry & { next: number } {
  if (zip.readUInt32LE(at) !== 0x02014b50) throw new ReportRefused('DAMAGED');
  const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
  const size = zip.readUInt32LE(at + 20);
  const local = zip.readUInt32LE(at + 42);
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  if (zip.readUInt32LE(local) !== 0x04034b50 || start + size > zip.length) throw new ReportRefused('DAMAGED');
  return {
    name: zip.toString('utf8', at + 46, nameEnd),
    flags: zip.readUInt16LE(at + 8),
    method: zip.readUInt16LE(at + 10),
    packed: zip.subarray(start, start + size),
    next: nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32),
  };
}
