import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { OperatorError } from '../errors.ts';

const url = (...protocols: string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    message: `must be an address that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  });

const port = z
  .string()
  .transform(Number)
  .refine((value) => Number.isInteger(value) && value >= 0 && value <= 65_535, {
    message: 'must be a number from 0 to 65535',
  });

const shape = z.object({
  PORT: port.default(4000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: url('http:', 'https:')
    .refine((value) => /^\w+:\/\/[^/?#@]+\/*$/.test(value), {
      message: 'must be an address without a path, like https://buren.example.nl',
    })
    .transform((value) => value.replace(/\/+$/, ''))
    .optional(),
  TRUSTED_PROXIES: networks(),
  OIDC_NETWORKS: networks(),
  DATABASE_URL: url('postgres:', 'postgresql:').optional(),
  DATABASE_MIGRATE_URL: url('postgres:', 'postgresql:').optional(),
  DATABASE_REPLICA_URL: url('postgres:', 'postgresql:').optional(),
  REDIS_URL: url('redis:', 'rediss:').optional(),
  SMTP_URL: url('smtp:', 'smtps:').optional(),
  MAIL_FROM: z.string().includes('@', { message: 'must be an e-mail address' }).optional(),
  BOUNCES_TO: z
    .string()
    .regex(/^[^\s@<>]+@[^\s@<>]+$/, { message: 'must be an e-mail address alone, like bounces@example.nl' })
    .optional(),
  SMS_ADAPTER: z
    .string()
    .transform((value) => resolve(value))
    .optional(),
  WEDERKERIG_DATA: z
    .string()
    .default('data')
    .transform((value) => resolve(value)),
  WEDERKERIG_SECRET_FILE: z.string().optional(),
  METRICS_TOKEN: z.string().min(16, { message: 'must be 16 characters or more' }).optional(),
});

function networks() {
  return z
    .string()
    .default('')
    .transform((value) =>
      value
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    )
    .refine((parts) => parts.every(isNetwork), {
      message: 'must be addresses or networks with commas between them, like 10.0.0.1,10.1.0.0/16',
    });
}

function isNetwork(said: string): boolean {
  const [, address = '', bits = '0'] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(said) ?? [];
  const family = isIP(address);
  return family !== 0 && Number(bits) <= (family === 4 ? 32 : 128);
}

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
