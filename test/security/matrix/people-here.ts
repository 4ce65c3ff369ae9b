import { makeStaff, now, signIn, type Organisation } from './people.ts';

/** Everybody is in another relation to Ina; their mail addresses must never be seen by anybody. */
export async function peopleHere(at: Organisation) {
  const els = await signIn(at, { email: 'els@wonen-aan-de-maas.nl', firstName: 'Els', home: 'De Wilg 3' });
  await makeStaff(at, els);
  const gone = await signIn(at, { email: 'piet@verborgen.nl', firstName: 'Piet', home: 'De Linde 5' });
  await at.db
    .updateTable('session')
    .set({ ended_at: now.now() })
    .where('resident_id', '=', gone.id)
    .execute();
  const tenMinutesAgo = new Date(now.now().getTime() - 600_000);
  return {
    ina: await signIn(at, { email: 'ina@verborgen.nl', firstName: 'Ina', home: 'De Linde 12' }),
    noor: await signIn(at, { email: 'noor@verborgen.nl', firstName: 'Noor', home: 'De Linde 3' }),
    mo: await signIn(at, { email: 'mo@verborgen.nl', firstName: 'Mo', home: 'De Schipper 1' }),
    gijs: await signIn(at, { email: 'gijs@verborgen.nl', firstName: 'Gijs' }),
    els,
    piet: gone,
    lies: await signIn(at, {
      email: 'lies@verborgen.nl',
      firstName: 'Lies',
      home: 'De Linde 6',
      signedInAt: tenMinutesAgo,
    }),
  };
}
