import { atWork, type Ask, type Cells, type Matrix } from './matrix.ts';

const asked = (id: string): Ask => ({
  text: `query ($id: ID!) { console {
    callsToMake { id since }
    call(id: $id) { __typename id firstName phone language blocks { heading lines } }
  } }`,
  variables: { id },
});
/** For the staff, of whom an admin is one; an editor calls nobody. */
const seen = (at: string, admin: unknown, id = '{call-to-make}'): Cells => ({
  ask: asked(id),
  at: `console.${at}`,
  sees: atWork({ editor: null, admin }),
});

/** Whoever wants to hear what is new by phone is called by the staff, who see of nobody else where they can be called. */
export const calling: Matrix = {
  'Console.callsToMake': seen('callsToMake.0.id', '{call-to-make}'),
  'CallToMake.id': seen('callsToMake.0.id', '{call-to-make}'),
  'CallToMake.since': seen('callsToMake.0.since', '2027-06-01'),
  'Console.call': seen('call.__typename', 'OpenCall'),
  'Console.call(id)': seen('call', null, '{words}'),
  'OpenCall.id': seen('call.id', '{call-to-make}'),
  'OpenCall.firstName': seen('call.firstName', 'Ina'),
  'OpenCall.phone': seen('call.phone', '06 11112222'),
  'OpenCall.language': seen('call.language', 'nl'),
  'OpenCall.blocks': seen('call.blocks.0.heading', 'Antwoord op wat je schreef'),
  'NewsBlock.heading': seen('call.blocks.0.heading', 'Antwoord op wat je schreef'),
  'NewsBlock.lines': seen(
    'call.blocks.0.lines.0',
    'Noor (een buur) antwoordt:\nAntwoord van Noor\nLees het hele gesprek:\nhttp://localhost:4000/o/wonen-aan-de-maas/share/lab-feedback/samen-in-de-buurt?lang=nl#b-taal',
  ),
};
