-- What an admin sets for each site; where a site says nothing, the organisation's own stands.
alter table site add column language text;
alter table site add column form_of_address text check (form_of_address in ('je', 'u'));
alter table site add column phone text;
alter table site add column action_colour text check (action_colour ~ '^#[0-9a-f]{6}$');
alter table site add column ink text check (ink ~ '^#[0-9a-f]{6}$');
alter table site add column font text;
alter table site add column corner integer check (corner between 0 and 40);
alter table site add column version integer not null default 1;
-- A removed site keeps its row for the sign-ins that name it; its pages are known no more.
alter table site add column removed_at timestamptz;
