// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/postgresschema.h"

namespace jingan {

namespace {

/// Roles and schema are made and given once: later migrations need membership alone.
const QString Foundation = QStringLiteral(R"(
DO $do$
DECLARE
    reader text := current_database() || '_reader';
    editor text := current_database() || '_editor';
    administrator text := current_database() || '_administrator';
    wanted text;
BEGIN
    IF EXISTS (SELECT FROM pg_namespace WHERE nspname = 'jingan') THEN
        RETURN;
    END IF;
    FOREACH wanted IN ARRAY ARRAY[reader, editor, administrator] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
        END IF;
    END LOOP;
    EXECUTE format('GRANT %I, %I TO %I WITH ADMIN OPTION', reader, editor, administrator);
    EXECUTE format('GRANT %I TO %I WITH ADMIN OPTION', administrator, session_user);
    EXECUTE format('CREATE SCHEMA jingan AUTHORIZATION %I', administrator);
    EXECUTE format('GRANT USAGE ON SCHEMA jingan TO %I, %I', reader, editor);
END $do$)");

const QString RefuseRewriting = QStringLiteral(R"(
CREATE OR REPLACE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the history is never rewritten' USING ERRCODE = '42501';
END $$)");

/// Whether the present user edits the projects that a department leads.
const QString MayEdit = QStringLiteral(
    "CREATE FUNCTION may_edit(department text) RETURNS boolean LANGUAGE sql STABLE SET search_path = jingan, pg_temp AS $$ "
    "SELECT EXISTS (SELECT FROM department_editor e WHERE e.member = session_user AND e.department IN ('*', $1)) $$");

const QString MayEditProject = QStringLiteral(
    "CREATE FUNCTION may_edit_project(wanted text) RETURNS boolean LANGUAGE sql STABLE SET search_path = jingan, pg_temp AS $$ "
    "SELECT EXISTS (SELECT FROM project p WHERE p.id = wanted AND may_edit(p.lead_department)) $$");

/// Who and when are the server's to say. Only an administrator who moves a list between
/// databases brings lines of other people and times, and is named beside them.
const QString SignLine = QStringLiteral(R"(
CREATE FUNCTION sign_line() RETURNS trigger LANGUAGE plpgsql SET search_path = jingan, pg_temp AS $$
BEGIN
    NEW.recorded_by := session_user;
    NEW.txid := pg_current_xact_id();
    IF TG_TABLE_NAME = 'project_history' THEN
        NEW.edit_id := coalesce(current_setting('jingan.edit_id', true), '');
    END IF;
    IF coalesce(current_setting('jingan.transfer', true), '') <> 'on'
            OR NOT pg_has_role(session_user, current_database() || '_administrator', 'member') THEN
        NEW.who := session_user;
        NEW.at := to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
    END IF;
    RETURN NEW;
END $$)");

/// At the end of a transaction: no value without its line of the history.
const QString RequireLine = QStringLiteral(R"(
CREATE FUNCTION require_line() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = jingan, pg_temp AS $$
DECLARE
    told boolean := true;
    moved boolean := coalesce(current_setting('jingan.transfer', true), '') = 'on'
        AND pg_has_role(session_user, current_database() || '_administrator', 'member');
    changed text;
    old_row jsonb;
    new_row jsonb;
BEGIN
    IF TG_TABLE_NAME = 'project_log' THEN
        old_row := to_jsonb(CASE WHEN TG_OP = 'INSERT' THEN NEW ELSE OLD END);
        told := EXISTS (SELECT FROM project_history h WHERE h.txid = pg_current_xact_id()
            AND h.project_id = old_row->>'project_id'
            AND (h.field = 'project' OR (h.field = 'log_entry' AND h.entry_id = old_row->>'id')));
    ELSIF TG_OP = 'UPDATE' THEN
        old_row := to_jsonb(OLD);
        new_row := to_jsonb(NEW);
        FOR changed IN SELECT jsonb_object_keys(new_row) LOOP
            CONTINUE WHEN old_row->>changed IS NOT DISTINCT FROM new_row->>changed;
            told := told AND EXISTS (SELECT FROM project_history h WHERE h.txid = pg_current_xact_id()
                AND h.project_id = NEW.id
                AND ((h.field = changed AND h.after = new_row->>changed AND (moved OR h.before = old_row->>changed))
                    OR (moved AND h.field = 'project' AND h.after <> '')));
        END LOOP;
    ELSE
        old_row := to_jsonb(CASE WHEN TG_OP = 'INSERT' THEN NEW ELSE OLD END);
        told := EXISTS (SELECT FROM project_history h WHERE h.txid = pg_current_xact_id()
            AND h.project_id = old_row->>'id' AND h.field = 'project' AND (h.after = '') = (TG_OP = 'DELETE'));
    END IF;
    IF NOT told THEN
        RAISE EXCEPTION 'a change without its line of the history' USING ERRCODE = '42501';
    END IF;
    RETURN NULL;
END $$)");

/// At the end of a transaction: no line of the history that isn't true.
const QString RequireTruth = QStringLiteral(R"(
CREATE FUNCTION require_truth() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = jingan, pg_temp AS $$
DECLARE
    present jsonb;
BEGIN
    IF EXISTS (SELECT FROM project_history h WHERE h.project_id = NEW.project_id AND h.id > NEW.id
            AND (h.field = 'project' OR (h.field = NEW.field AND h.entry_id = NEW.entry_id))) THEN
        RETURN NULL;
    END IF;
    SELECT to_jsonb(p) INTO present FROM project p WHERE p.id = NEW.project_id;
    IF (NEW.field = 'project' AND (NEW.after = '') <> (present IS NULL))
            OR (NEW.field = 'log_entry' AND (NEW.after = '') =
                EXISTS (SELECT FROM project_log l WHERE l.project_id = NEW.project_id AND l.id = NEW.entry_id))
            OR (present ? NEW.field AND present->>NEW.field <> NEW.after) THEN
        RAISE EXCEPTION 'a line of the history that is not true' USING ERRCODE = '42501';
    END IF;
    RETURN NULL;
END $$)");

const QString Notify = QStringLiteral(
    "CREATE FUNCTION tell_others() RETURNS trigger LANGUAGE plpgsql SET search_path = jingan, pg_temp AS $$ "
    "BEGIN PERFORM pg_notify('jingan_projects', ''); RETURN NULL; END $$");

const QString Department = QStringLiteral(
    "CREATE TABLE department_editor (member TEXT NOT NULL, department TEXT NOT NULL, PRIMARY KEY (member, department))");

/// The order of the list is that of the program, whatever the database's language.
const QString PlainOrder = QStringLiteral("ALTER TABLE %1 ALTER COLUMN %2 TYPE TEXT COLLATE \"C\"");

QStringList versionTwo(const QString &database)
{
    const QString reader = postgresName(postgresRole(database, QStringLiteral("reader")));
    const QString editor = postgresName(postgresRole(database, QStringLiteral("editor")));
    QStringList statements = {
        PlainOrder.arg(QStringLiteral("project"), QStringLiteral("id")),
        PlainOrder.arg(QStringLiteral("project_log"), QStringLiteral("id")),
        PlainOrder.arg(QStringLiteral("project_log"), QStringLiteral("entry_date")),
        PlainOrder.arg(QStringLiteral("project_log"), QStringLiteral("recorded_at")),
        QStringLiteral("ALTER TABLE project_history ADD recorded_by TEXT NOT NULL DEFAULT session_user, "
                       "ADD txid xid8 NOT NULL DEFAULT pg_current_xact_id(), ADD edit_id TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("ALTER TABLE project_archive ADD recorded_by TEXT NOT NULL DEFAULT session_user, "
                       "ADD txid xid8 NOT NULL DEFAULT pg_current_xact_id()"),
        QStringLiteral("CREATE INDEX project_history_txid ON project_history (txid)"),
        QStringLiteral("CREATE INDEX project_history_edit ON project_history (edit_id) WHERE edit_id <> ''"),
        Department, MayEdit, MayEditProject, SignLine, RequireLine, RequireTruth, Notify,
    };
    for (const QString &table : {QStringLiteral("project_history"), QStringLiteral("project_archive")})
        statements += QStringLiteral("CREATE TRIGGER signed BEFORE INSERT ON %1 FOR EACH ROW EXECUTE FUNCTION sign_line()").arg(table);
    for (const QString &table : {QStringLiteral("project"), QStringLiteral("project_log")}) {
        statements += QStringLiteral("CREATE CONSTRAINT TRIGGER told AFTER INSERT OR UPDATE OR DELETE ON %1 "
                                     "DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_line()").arg(table);
    }
    statements += {
        QStringLiteral("CREATE CONSTRAINT TRIGGER truthful AFTER INSERT ON project_history "
                       "DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_truth()"),
        QStringLiteral("CREATE TRIGGER told_others AFTER INSERT ON project_history "
                       "FOR EACH STATEMENT EXECUTE FUNCTION tell_others()"),
        QStringLiteral("ALTER TABLE project ENABLE ROW LEVEL SECURITY"),
        QStringLiteral("ALTER TABLE project_log ENABLE ROW LEVEL SECURITY"),
        QStringLiteral("ALTER TABLE project_history ENABLE ROW LEVEL SECURITY"),
        QStringLiteral("CREATE POLICY seen ON project FOR SELECT USING (true)"),
        QStringLiteral("CREATE POLICY seen ON project_log FOR SELECT USING (true)"),
        QStringLiteral("CREATE POLICY seen ON project_history FOR SELECT USING (true)"),
        QStringLiteral("CREATE POLICY edited ON project FOR UPDATE TO %1 "
                       "USING (may_edit(lead_department)) WITH CHECK (may_edit(lead_department))").arg(editor),
        QStringLiteral("CREATE POLICY edited ON project_log FOR ALL TO %1 "
                       "USING (may_edit_project(project_id)) WITH CHECK (may_edit_project(project_id))").arg(editor),
        QStringLiteral("CREATE POLICY added ON project_history FOR INSERT TO %1 "
                       "WITH CHECK (may_edit_project(project_id))").arg(editor),
        QStringLiteral("GRANT SELECT ON ALL TABLES IN SCHEMA jingan TO %1, %2").arg(reader, editor),
        QStringLiteral("GRANT UPDATE (number, area, title, measures, source, lead_department, cooperating, person, "
                       "start_date, due_date, milestone_q1, milestone_q2, milestone_q3, milestone_q4, stage, note) "
                       "ON project TO %1").arg(editor),
        QStringLiteral("GRANT INSERT, UPDATE, DELETE ON project_log TO %1").arg(editor),
    };
    return statements + postgresHistoryGrants(database);
}

} // namespace

QString postgresRole(const QString &database, const QString &role)
{
    return database + u'_' + role;
}

QString postgresName(const QString &name)
{
    return u'"' + QString(name).replace(u'"', QLatin1String("\"\"")) + u'"';
}

QStringList postgresHistoryGrants(const QString &database)
{
    const QString editor = postgresName(postgresRole(database, QStringLiteral("editor")));
    return {
        QStringLiteral("REVOKE INSERT ON project_history FROM %1").arg(editor),
        QStringLiteral("GRANT INSERT (at, who, project_id, title, entry_id, field, before, after, reason) "
                       "ON project_history TO %1").arg(editor),
    };
}

QStringList postgresFoundation(const QString &database)
{
    return {
        // Whoever comes second waits, and finds everything made.
        QStringLiteral("SELECT pg_advisory_xact_lock(1246982258)"),
        Foundation,
        QStringLiteral("SET LOCAL ROLE %1").arg(postgresName(postgresRole(database, QStringLiteral("administrator")))),
        QStringLiteral("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)"),
        RefuseRewriting,
    };
}

QStringList postgresRules(const QString &database, int version)
{
    return version == 2 ? versionTwo(database) : QStringList();
}

QStringList postgresAppendOnly(const QString &table)
{
    return {
        QStringLiteral("CREATE TRIGGER %1_kept BEFORE UPDATE OR DELETE ON %1 FOR EACH ROW EXECUTE FUNCTION refuse_rewriting()").arg(table),
        QStringLiteral("CREATE TRIGGER %1_not_emptied BEFORE TRUNCATE ON %1 FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()").arg(table),
    };
}

} // namespace jingan
