/** A lab with everything that stands in it, in one statement and one row. */
export const labStatement = `
  select
    id, slug, title, language, held_on, place, participants, closes_on, comments, state,
    (select coalesce(json_agg(json_build_array(id, kind, heading, paragraphs) order by position), '[]')
      from lab_section section where section.lab_id = lab.id and withdrawn_at is null) as sections,
    (select coalesce(json_agg(json_build_array(id, section_id, anchor, report_text, owner, due) order by position), '[]')
      from lab_item item where item.lab_id = lab.id and withdrawn_at is null) as items,
    (select coalesce(json_agg(json_build_array(about_id, field, translation.language, text, translation.state)), '[]')
      from lab_translation translation
      where translation.lab_id = lab.id and translation.language in ($2, lab.language)) as texts,
    (select coalesce(json_agg(json_build_array(item_id, count)), '[]') from (
      select item_id, count(*) from lab_comment comment
      where comment.lab_id = lab.id and comment.state = 'published' and withdrawn_at is null group by item_id
    ) counted) as comment_counts,
    (select coalesce(json_agg(json_build_array(subject, audience, counted_on, cells)), '[]') from (
      select distinct on (subject, audience) subject, audience, counted_on, cells from published_count
      where subject = any(array(select 'lab-item:' || item.id from lab_item item where item.lab_id = lab.id))
      order by subject, audience, counted_on desc
    ) latest) as pictures
  from lab
  where slug = $1 and state in ('open', 'closed', 'archived')`;

type Cells = Readonly<Record<string, number | null>>;

/** The row of it. */
export interface LabRow {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly language: string;
  readonly held_on: string;
  readonly place: string | null;
  readonly participants: number | null;
  readonly closes_on: string | null;
  readonly comments: string;
  readonly state: string;
  readonly sections: readonly (readonly [id: string, kind: string, heading: string, paragraphs: string[]])[];
  readonly items: readonly (readonly [
    id: string,
    sectionId: string,
    anchor: string,
    text: string,
    owner: string | null,
    due: string | null,
  ])[];
  readonly texts: readonly (readonly [
    aboutId: string,
    field: string,
    language: string,
    text: string,
    state: string,
  ])[];
  readonly comment_counts: readonly (readonly [itemId: string, count: number])[];
  readonly pictures: readonly (readonly [
    subject: string,
    audience: string,
    countedOn: string,
    cells: Cells,
  ])[];
}
