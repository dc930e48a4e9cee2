-- The program works as daymark_app, which may add to the ledgers but never change or delete what they hold,
-- and which sees one school at a time: the one that the transaction has named.
grant usage on schema public to daymark_app;
grant select, insert, update, delete on all tables in schema public to daymark_app;
grant usage, select on all sequences in schema public to daymark_app;

revoke update, delete, truncate on happening, access_happening, admission_entry, attendance_entry, register_taken from daymark_app;
revoke delete, truncate on planned_mark, strip, pupil, parent, staff, school, account, sign_in, school_counter from daymark_app;

create function current_school() returns integer language sql stable as
  $$ select nullif(current_setting('daymark.school', true), '')::integer $$;
create function current_account() returns integer language sql stable as
  $$ select nullif(current_setting('daymark.account', true), '')::integer $$;

alter table staff enable row level security;
create policy own_school on staff to daymark_app using (school_id = current_school() or account_id = current_account());
alter table happening enable row level security;
create policy own_school on happening to daymark_app using (school_id = current_school());
alter table staff_role enable row level security;
create policy own_school on staff_role to daymark_app using (school_id = current_school());
alter table cover enable row level security;
create policy own_school on cover to daymark_app using (school_id = current_school());
alter table pupil enable row level security;
create policy own_school on pupil to daymark_app using (school_id = current_school());
alter table parent enable row level security;
create policy own_school on parent to daymark_app using (school_id = current_school());
alter table parent_of enable row level security;
create policy own_school on parent_of to daymark_app using (school_id = current_school());
alter table characteristic enable row level security;
create policy own_school on characteristic to daymark_app using (school_id = current_school());
alter table pupil_group enable row level security;
create policy own_school on pupil_group to daymark_app using (school_id = current_school());
alter table group_member enable row level security;
create policy own_school on group_member to daymark_app using (school_id = current_school());
alter table group_staff enable row level security;
create policy own_school on group_staff to daymark_app using (school_id = current_school());
alter table academic_year enable row level security;
create policy own_school on academic_year to daymark_app using (school_id = current_school());
alter table term enable row level security;
create policy own_school on term to daymark_app using (school_id = current_school());
alter table calendar_exception enable row level security;
create policy own_school on calendar_exception to daymark_app using (school_id = current_school());
alter table session_window enable row level security;
create policy own_school on session_window to daymark_app using (school_id = current_school());
alter table import_mapping enable row level security;
create policy own_school on import_mapping to daymark_app using (school_id = current_school());
alter table admission_entry enable row level security;
create policy own_school on admission_entry to daymark_app using (school_id = current_school());
alter table attendance_entry enable row level security;
create policy own_school on attendance_entry to daymark_app using (school_id = current_school());
alter table planned_mark enable row level security;
create policy own_school on planned_mark to daymark_app using (school_id = current_school());
alter table register_taken enable row level security;
create policy own_school on register_taken to daymark_app using (school_id = current_school());
alter table strip enable row level security;
create policy own_school on strip to daymark_app using (school_id = current_school());
alter table school_counter enable row level security;
create policy own_school on school_counter to daymark_app using (school_id = current_school());
