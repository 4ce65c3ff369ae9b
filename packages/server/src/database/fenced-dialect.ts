import { CompiledQuery, PostgresDialect, PostgresDriver, type PostgresDialectConfig } from 'kysely';
import pg from 'pg';

/** PostgreSQL as one organisation may use it: each transaction begins inside its fence, in one round trip instead of two. */
export class FencedDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;
  readonly #organisationId: string;

  constructor(config: PostgresDialectConfig, organisationId: string) {
    super(config);
    this.#config = config;
    this.#organisationId = organisationId;
  }

  override createDriver(): PostgresDriver {
    return new FencedDriver(this.#config, this.#organisationId);
  }
}

type Connected = Parameters<PostgresDriver['rollbackTransaction']>[0];

class FencedDriver extends PostgresDriver {
  readonly #begin: CompiledQuery;

  constructor(config: PostgresDialectConfig, organisationId: string) {
    super(config);
    // Without parameters, since PostgreSQL takes several statements at once only so.
    const fence = `select set_config('wederkerig.organisation', ${pg.escapeLiteral(organisationId)}, true)`;
    this.#begin = CompiledQuery.raw(`begin; ${fence}`);
  }

  override async beginTransaction(connection: Connected): Promise<void> {
    try {
      await connection.executeQuery(this.#begin);
    } catch (fault) {
      // It may have begun and then failed; a connection must not go back to the others like that.
      await this.rollbackTransaction(connection);
      throw fault;
    }
  }
}
