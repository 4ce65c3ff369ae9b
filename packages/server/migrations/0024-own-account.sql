-- What somebody sees and changes of their own account, on a page of the server's own after a fresh code.

-- What kind of device it is, and never more than that; a session from before does not say.
alter table session add column device text check (device in ('phone', 'tablet', 'computer'));

alter table fresh_code drop constraint fresh_code_purpose_check;
alter table fresh_code add constraint fresh_code_purpose_check
  check (purpose in ('read-contact', 'console', 'account', 'new-address'));

-- That somebody proved their address on one open page; nothing of it is kept in the browser.
create table account_proof (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  resident_id uuid not null,
  proof_hash bytea not null,
  made_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, proof_hash),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id)
);
create index account_proof_of_resident on account_proof (organisation_id, resident_id);

-- An address that was changed. The old one is kept for whoever had it, until it cannot be taken back any more.
create table resident_address_change (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  resident_id uuid not null,
  old_email text not null,
  new_email text not null,
  back_hash bytea not null,
  changed_at timestamptz not null,
  back_until timestamptz not null,
  undone_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, back_hash),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id)
);
create index resident_address_change_from on resident_address_change (organisation_id, old_email);
create index resident_address_change_of on resident_address_change (organisation_id, resident_id);

call wederkerig_fence('account_proof');
call wederkerig_fence('resident_address_change');
