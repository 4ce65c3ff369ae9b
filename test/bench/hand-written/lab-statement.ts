/** A lab with everything that stands in it, in one statement: a row an item, or a row for a section that has none. */
export const labStatement = `
  select
    lab.id, lab.slug, lab.title, lab.language, lab.held_on, lab.place, lab.participants, lab.closes_on, lab.comments,
    lab.state,
    coalesce(title.text, title_as_written.text) as title_text,
    coalesce(title.language, title_as_written.language) as title_language,
    title.state as title_state,
    section.id as section_id, section.kind, section.heading, section.paragraphs,
    coalesce(heading.text, heading_as_written.text) as heading_text,
    coalesce(heading.language, heading_as_written.language) as heading_language,
    heading.state as heading_state,
    item.id as item_id, item.anchor, item.report_text, item.owner, item.due,
    coalesce(plain.text, plain_as_written.text) as plain_text,
    coalesce(plain.language, plain_as_written.language) as plain_language,
    plain.state as plain_state,
    residents.counted_on as residents_on, residents.cells as residents_cells,
    visitors.counted_on as visitors_on, visitors.cells as visitors_cells,
    coalesce(comments.count, 0)::int as comment_count
  from lab
  left join lab_section section
    on section.organisation_id = lab.organisation_id and section.lab_id = lab.id and section.withdrawn_at is null
  left join lab_item item
    on item.organisation_id = section.organisation_id and item.section_id = section.id and item.lab_id = lab.id
    and item.withdrawn_at is null
  left join lab_translation title on title.organisation_id = lab.organisation_id and title.lab_id = lab.id
    and title.about_id = lab.id and title.field = 'title' and title.language = $2
  left join lab_translation title_as_written on title_as_written.organisation_id = lab.organisation_id
    and title_as_written.lab_id = lab.id and title_as_written.about_id = lab.id and title_as_written.field = 'title'
    and title_as_written.language = lab.language
  left join lab_translation heading on heading.organisation_id = lab.organisation_id and heading.lab_id = lab.id
    and heading.about_id = section.id and heading.field = 'heading' and heading.language = $2
  left join lab_translation heading_as_written on heading_as_written.organisation_id = lab.organisation_id
    and heading_as_written.lab_id = lab.id and heading_as_written.about_id = section.id
    and heading_as_written.field = 'heading' and heading_as_written.language = lab.language
  left join lab_translation plain on plain.organisation_id = lab.organisation_id and plain.lab_id = lab.id
    and plain.about_id = item.id and plain.field = 'plain' and plain.language = $2
  left join lab_translation plain_as_written on plain_as_written.organisation_id = lab.organisation_id
    and plain_as_written.lab_id = lab.id and plain_as_written.about_id = item.id
    and plain_as_written.field = 'plain' and plain_as_written.language = lab.language
  left join lateral (
    select counted_on, cells from published_count where organisation_id = lab.organisation_id
      and subject = 'lab-item:' || item.id and audience = 'residents' order by counted_on desc limit 1
  ) residents on true
  left join lateral (
    select counted_on, cells from published_count where organisation_id = lab.organisation_id
      and subject = 'lab-item:' || item.id and audience = 'visitors' order by counted_on desc limit 1
  ) visitors on true
  left join (
    select organisation_id, lab_id, item_id, count(*) from lab_comment
    where state = 'published' and withdrawn_at is null group by 1, 2, 3
  ) comments on comments.organisation_id = lab.organisation_id and comments.lab_id = lab.id and comments.item_id = item.id
  where lab.slug = $1 and lab.state in ('open', 'closed', 'archived')
  order by section.position, item.position`;

/** A row of it. */
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
  readonly title_text: string | null;
  readonly title_language: string | null;
  readonly title_state: string | null;
  readonly section_id: string | null;
  readonly kind: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly heading_text: string | null;
  readonly heading_language: string | null;
  readonly heading_state: string | null;
  readonly item_id: string | null;
  readonly anchor: string;
  readonly report_text: string;
  readonly owner: string | null;
  readonly due: string | null;
  readonly plain_text: string | null;
  readonly plain_language: string | null;
  readonly plain_state: string | null;
  readonly residents_on: string | null;
  readonly residents_cells: Readonly<Record<string, number | null>> | null;
  readonly visitors_on: string | null;
  readonly visitors_cells: Readonly<Record<string, number | null>> | null;
  readonly comment_count: number;
}
