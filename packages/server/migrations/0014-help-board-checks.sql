-- A board opens when it is ready: what a person saw and ticked, and why one closed again.
alter table help_board add column closed_at timestamptz;
alter table help_board add column closed_why text
  check (closed_why in ('nobody-answers', 'too-quiet', 'not-safe', 'other'));

create table help_board_check (
  organisation_id uuid not null references organisation (id),
  neighbourhood_id uuid not null,
  item text not null check (item in ('active-residents', 'posts', 'information', 'phone', 'stand-in')),
  ticked_by uuid,
  ticked_at timestamptz not null,
  primary key (organisation_id, neighbourhood_id, item),
  foreign key (organisation_id, neighbourhood_id) references neighbourhood (organisation_id, id)
);

call wederkerig_fence('help_board_check');
