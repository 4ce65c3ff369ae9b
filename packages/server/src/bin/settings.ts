import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { OperatorError } from '../errors.ts';

const url = (...protocols: string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    message: `must be an address that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  });

const shape = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: url('http:', 'https:').optional(),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((value) =>
      value
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    )
    .refine((parts) => parts.every((part) => isIP(part.split('/')[0] ?? '') !== 0), {
      message: 'must be addresses or networks with commas between them, like 10.0.0.1,10.1.0.0/16',
    }),
  DATABASE_URL: url('postgres:', 'postgresql:').optional(),
  DATABASE_MIGRATE_URL: url('postgres:', 'postgresql:').optional(),
  DATABASE_REPLICA_URL: url('postgres:', 'postgresql:').optional(),
  REDIS_URL: url('redis:', 'rediss:').optional(),
  SMTP_URL: url('smtp:', 'smtps:').optional(),
  MAIL_FROM: z.string().includes('@', { message: 'must be an e-mail address' }).optional(),
  WEDERKERIG_DATA: z
    .string()
    .default('data')
    .transform((value) => resolve(value)),
  WEDERKERIG_SECRET_FILE: z.string().optional(),
  METRICS_TOKEN: z.string().min(16, { message: 'must be 16 characters or more' }).optional(),
});

export type Settings = z.infer<typeof shape>;

/** Reads the settings from the environment; every mistake in one line, with the name of the setting. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  // An empty setting is one that was not made.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = shape.safeParse(given);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new OperatorError(`The setting ${String(issue?.path[0])} ${issue?.message ?? 'cannot be read'}.`);
}
