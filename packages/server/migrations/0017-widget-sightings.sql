-- Where widgets were seen, out of the requests that they make anyway: no address, no person, one row a widget and version.
create table widget_sighting (
  organisation_id uuid not null references organisation (id),
  origin text not null,
  widget text not null,
  -- Empty where the request names none.
  version text not null,
  -- False where a page pins a version that is not on the server any more.
  served boolean not null,
  last_seen_on date not null,
  primary key (organisation_id, origin, widget, version)
);

-- Pages of no known site that wanted to do more than read.
create table refused_origin (
  organisation_id uuid not null references organisation (id),
  origin text not null,
  first_refused_on date not null,
  last_refused_on date not null,
  primary key (organisation_id, origin)
);

call wederkerig_fence('widget_sighting');
call wederkerig_fence('refused_origin');
