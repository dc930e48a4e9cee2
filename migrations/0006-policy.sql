-- What a school chose within the law, whole and dated. A version is written when it is proposed and never changed after:
-- what became of it stands in policy_decision. The newest approved version that has begun is the one in force on a day.
create table policy_version (
  school_id integer not null references school (id),
  version integer not null,
  from_day date not null,
  written jsonb not null,
  -- Where its first words came from: the name of a pack, 'file', or the version it was changed from.
  base text not null,
  reason text not null,
  -- What the policy check cautioned against and somebody signed for.
  signed jsonb not null default '[]',
  happening integer not null,
  primary key (school_id, version)
);

create table policy_decision (
  school_id integer not null,
  version integer not null,
  decision text not null check (decision in ('approved', 'sent-back', 'withdrawn')),
  happening integer not null,
  primary key (school_id, version, decision),
  foreign key (school_id, version) references policy_version (school_id, version)
);

-- The one change that is being worked on. `revision` counts its saves; `touched` says who saved each part last, and at which.
create table policy_draft (
  school_id integer primary key references school (id),
  from_day date,
  written jsonb not null,
  base text not null,
  reason text not null default '',
  revision integer not null default 1,
  touched jsonb not null default '{}',
  begun_by text not null,
  begun_at timestamptz not null
);

-- What a trust sets for its schools from a day on, field by field, and how far a school may differ. Never changed.
create table trust_policy_version (
  trust_id integer not null references trust (id),
  version integer not null,
  from_day date not null,
  bounds jsonb not null,
  reason text not null,
  by_account integer,
  by_name text not null,
  by_position text not null,
  at timestamptz not null,
  primary key (trust_id, version)
);

grant select, insert on policy_version, policy_decision, trust_policy_version to daymark_app;
grant select, insert, update, delete on policy_draft to daymark_app;

alter table policy_version enable row level security;
create policy own_school on policy_version to daymark_app using (school_id = current_school());
alter table policy_decision enable row level security;
create policy own_school on policy_decision to daymark_app using (school_id = current_school());
alter table policy_draft enable row level security;
create policy own_school on policy_draft to daymark_app using (school_id = current_school());
alter table trust_policy_version enable row level security;
create policy own_trust on trust_policy_version to daymark_app using (
  trust_id = (select trust_id from school where id = current_school())
  or trust_id in (select trust_id from trust_role where account_id = current_account())
);
