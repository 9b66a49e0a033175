package tracker.app.signin;

import static tracker.domain.access.Permission.ANYONE;
import static tracker.domain.access.Permission.ITS_LEAD;
import static tracker.domain.access.Permission.ITS_STAND;
import static tracker.domain.access.Permission.ITS_TRUST;
import static tracker.domain.access.Permission.ONESELF;
import static tracker.domain.access.Permission.ORGANISERS;
import static tracker.domain.access.Permission.THE_TRACKER;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tracker.domain.access.Permission;

/**
 * Every address of the house with who is let in, and how it is asked for in a test. {@code TRUST} in an address is a trust's code,
 * {@code ID} an activity of that trust. One that is not named here fails the build.
 */
final class EndpointRegistry {

    /** How somebody is let in. */
    enum EndpointKind {
        /** By the roles, as the permission says. */
        PAGE,
        FORM,
        READ,
        /** By an unguessable address; with a wrong one nobody. */
        ADDRESS,
        /** By the token of the trust, and nothing else. */
        TOKEN,
        /** The answer to what does not exist. */
        NOTHING
    }

    /**
     * @param group under which it stands in the page that people read
     * @param name method and pattern, as the house itself knows it
     * @param asks what is asked for: a path, or the end of the address of an activity
     * @param body what is sent along
     */
    record EndpointEntry(String group, String name, EndpointKind way, Permission who, String asks, String body) {

        boolean aboutATrust() {
            return asks.contains("TRUST") || body.contains("TRUST") || asks.contains("ID");
        }

        String method() {
            return name.substring(0, name.indexOf(' '));
        }
    }

    private static final String REACH = "\"reach\": {\"best\": 5}";
    private static final String WHY = "\"reason\": \"told by a test\"";
    private static final String DAY = "\"day\": \"2027-03-08\"";

    private static final String FILM =
            "\"film\": {\"wayIn\": \"upload\", \"seconds\": 400, \"file\": \"film.mp4\", \"consents\": [\"self\"]}";

    /** What begins an activity, without its trust. */
    private static final Map<String, String> BEGUN = Map.of(
            "stands", "\"day\": \"2027-03-09\", \"place\": \"Main foyer\"",
            "school-talks", "\"day\": \"2027-03-09\", \"school\": {\"name\": \"Priory School\"}",
            "department-visits", "\"day\": \"2027-03-09\", \"department\": \"Audiology\"",
            "videos", "\"day\": \"2027-03-09\", \"trainee\": \"5a0bb4a4-64c5-4f4a-9c0a-58e31d7d8d5b\", " + FILM);

    private static final Map<String, String> REPORTED =
            Map.of("stands", "held", "school-talks", "delivered", "department-visits", "hosted");

    /** What is said of an activity that was reported before. */
    static final Set<String> PUTS_RIGHT = Set.of("revised", "corrected", "withdrawn", "restored");

    static final Map<String, EndpointEntry> ALL = new LinkedHashMap<>();

    private EndpointRegistry() {}

    static {
        page("The boards, the calendar, the trusts", "", ANYONE, "");
        page("The boards, the calendar, the trusts", "calendar", ANYONE, "calendar");
        page("The boards, the calendar, the trusts", "trusts", ANYONE, "trusts");
        page("The boards, the calendar, the trusts", "trusts/:code", ANYONE, "trusts/TRUST");
        page("The boards, the calendar, the trusts", "regions/:code", ANYONE, "regions/Y56");
        page("The boards, the calendar, the trusts", "icbs/:code", ANYONE, "icbs/QWO");
        page("The boards, the calendar, the trusts", "replay", ANYONE, "replay");
        page("The boards, the calendar, the trusts", "why", ANYONE, "why?campaign=2027");
        page("Looking further", "compare", ANYONE, "compare");
        page("Looking further", "forecast", ANYONE, "forecast");
        page("Looking further", "goals", ANYONE, "goals");
        page("Looking further", "silent", ANYONE, "silent");
        page("Looking further", "areas", ANYONE, "areas");
        for (String file : List.of("compare", "forecast", "goals", "coverage", "silent", "areas")) {
            read("Looking further", "GET /" + file + ".csv", "/" + file + ".csv?campaign=2027");
        }
        page("Messages", "messages", ORGANISERS, "messages");
        page("Screens", "displays", ORGANISERS, "displays");
        page("Figures to check", "figures-to-check", ORGANISERS, "figures-to-check");
        page("Official counts", "counts", ANYONE, "counts");
        read("Messages", "GET /problem", "/problem?activity=ID");
        form("Messages", "POST /problem", ANYONE, "/problem");
        read("About this service", "GET /privacy", "/privacy");
        read("About this service", "GET /accessibility", "/accessibility");
        read("About this service", "GET /contact", "/contact");
        read("Screens", "GET /wall", "/wall");
        for (String part : List.of("", "/live", "/log.svg")) {
            address("Screens", "GET /wall/{token}" + part);
        }
        read("Figures for other websites", "GET /badge/{code}.svg", "/badge/TRUST.svg");
        read("Figures for other websites", "GET /embed/live", "/embed/live?of=trusts/TRUST");
        for (String place : List.of("nation", "trusts/{code}")) {
            String asks = "/embed/" + place.replace("{code}", "TRUST");
            read("Figures for other websites", "GET /embed/" + place, asks);
            read("Figures for other websites", "GET /embed/" + place + "/live", asks + "/live");
        }
        read("The style sheets", "GET /tracker/{name:[a-z]+}.css", "/tracker/tracker.css");
        read("Maps and figures as files", "GET /map/{layer}.svg", "/map/regions.svg");
        read("Maps and figures as files", "GET /figures/{what}.csv", "/figures/by-day.csv?campaign=2027");
        for (String form : List.of("", ".csv", ".xlsx")) {
            String year = "GET /report/{year:\\d{1,4}}";
            read("The report", year + form, "/report/2027" + form);
            read("The report", year + "/trusts/{code:[A-Za-z0-9]+}" + form, "/report/2027/trusts/TRUST" + form);
        }
        read("API: figures and registers", "GET /api/v1/replay", "/api/v1/replay?campaign=2027");
        read(
                "API: figures and registers",
                "GET /api/v1/why-trusts.csv",
                "/api/v1/why-trusts.csv?campaign=2027&from=2027-03-08T00:00&to=2027-03-09T00:00");
        read(
                "API: figures and registers",
                "GET /api/v1/why.csv",
                "/api/v1/why.csv?campaign=2027&from=2027-03-08T00:00&to=2027-03-09T00:00");
        String counter = "/tally/{stand:stand-[A-Za-z0-9-]{1,60}}";
        read("The counter of a stand", "GET " + counter, "/tally/ID");
        read("The counter of a stand", "GET " + counter + "/count", "/tally/ID/count");
        add(new EndpointEntry(
                "The counter of a stand",
                "POST " + counter + "/taps",
                EndpointKind.FORM,
                ITS_STAND,
                "/tally/ID/taps",
                "{\"taps\": [{\"device\": \"phone\", \"number\": 1, \"taps\": 3, \"at\": \"2027-03-09T11:00:00Z\"}]}"));
        page("Logging", "log", ITS_TRUST, "log?trust=TRUST&kind=stand");
        page("A trust's own activities", "my/activities/:id?", ITS_TRUST, "my/activities?trust=TRUST");
        page("A trust's own activities", "imports/:id?", ITS_TRUST, "imports?trust=TRUST");
        page("Logging", "l/:short", ITS_TRUST, "l/TRUST-stand");
        form("Logging", "GET /log/lite", ANYONE, "/log/lite");
        form("Logging", "POST /log/lite", ITS_TRUST, "/log/lite");
        page("Users of a trust", "people/:trust?", ITS_LEAD, "people/TRUST");
        page("API tokens of a trust", "trusts/:code/tokens", ITS_LEAD, "trusts/TRUST/tokens");
        page("The own account", "me", ONESELF, "me");
        page("What is not on the board", "parked", ORGANISERS, "parked");
        for (String path : List.of(
                "/sign-in/link/{token}",
                "/sign-in/password/{token}",
                "/invitation/{token}",
                "/reminders/{key}",
                "/sign-out/{key}")) {
            address("Signing in and out, invitations, reminders", "GET " + path);
        }
        for (String path : List.of("/sign-in/link/{token}", "/sign-in/password/{token}", "/invitation/{token}")) {
            address("Signing in and out, invitations, reminders", "POST " + path);
        }
        address("Signing in and out, invitations, reminders", "POST /reminders/{key}");
        form("Signing in and out, invitations, reminders", "GET /sign-in", ANYONE, "/sign-in");
        form("Signing in and out, invitations, reminders", "POST /sign-in/link", ANYONE, "/sign-in/link");
        form("Signing in and out, invitations, reminders", "POST /sign-in/password", ANYONE, "/sign-in/password");
        for (String path : List.of("/login", "/log-in", "/signin")) {
            form("Signing in and out, invitations, reminders", "GET " + path, ANYONE, path);
        }
        form("The own account", "GET /me/password", ONESELF, "/me/password");
        form("The own account", "POST /me/password", ONESELF, "/me/password");
        for (String path : List.of("", "/app", "/codes")) {
            form("The own account", "GET /me/second-factor" + path, ONESELF, "/me/second-factor" + path);
        }
        for (String path : List.of("/app", "/codes", "/remove", "/passkey/options", "/passkey")) {
            form("The own account", "POST /me/second-factor" + path, ONESELF, "/me/second-factor" + path);
        }
        form("The own account", "GET /me/confirm", ONESELF, "/me/confirm");
        form("The own account", "POST /me/confirm", ONESELF, "/me/confirm");
        for (String name : List.of(
                "GET /second-factor",
                "POST /second-factor",
                "POST /second-factor/passkey/options",
                "POST /second-factor/passkey")) {
            form("The second step of signing in, until it is done", name, THE_TRACKER, name.split(" ")[1]);
        }
        for (String method : List.of("GET", "POST")) {
            add(new EndpointEntry(
                    "The first administrator, before the account is set up",
                    method + " /first-sign-in",
                    EndpointKind.NOTHING,
                    ANYONE,
                    "/first-sign-in",
                    ""));
        }
        address("The calendar of a trust", "GET /calendar/trusts/{code}/{token}.ics");
        read("What is open to the public, for a calendar", "GET /calendar/open.ics", "/calendar/open.ics");
        read("One activity for a calendar", "GET /calendar/activities/{id}.ics", "/calendar/activities/ID.ics");
        read("API: figures and registers", "GET /api/v1/campaigns", "/api/v1/campaigns");
        read("API: figures and registers", "GET /api/v1/trusts", "/api/v1/trusts");
        read(
                "API: figures and registers",
                "GET /api/v1/participation",
                "/api/v1/participation?campaign=2027&trust=TRUST");
        read("API: figures and registers", "GET /api/v1/activities/{id}/history", "/api/v1/activities/ID/history");
        read("API: figures and registers", "GET /api/v1/openapi.json", "/api/v1/openapi.json");
        read("API: figures and registers", "GET /api/v1/openapi.json.yaml", "/api/v1/openapi.json.yaml");
        read(
                "API: figures and registers",
                "GET /api/v1/trusts/{code}/activities",
                "/api/v1/trusts/TRUST/activities?campaign=2027");
        REPORTED.keySet().stream().sorted().forEach(EndpointRegistry::activities);
        token("API: stands", "/api/v1/stands", "tallies", """
                {"device": "phone", "number": 1, "taps": 3, "at": "2027-03-09T11:00:00Z"}""");
        String videos = "/api/v1/videos";
        read("API: videos", "GET " + videos + "/{id}", videos + "/ID");
        token("API: videos", videos, "", "{" + begun("videos") + "}");
        token("API: videos", videos, "resubmitted", "{" + FILM + "}");
        token("API: videos", videos, "withdrawn", "{\"because\": \"error\", " + WHY + "}");
        add(new EndpointEntry(
                "API: removing text",
                "POST /api/v1/{type}/{id}/redacted",
                EndpointKind.TOKEN,
                ITS_TRUST,
                "/api/v1/stands/ID/redacted",
                ""));
        read("Health", "GET /actuator/health", "/actuator/health");
        read("Health", "GET /actuator/health/{group}", "/actuator/health/readiness");
        add(new EndpointEntry("What is not there", "ANY /error", EndpointKind.NOTHING, ANYONE, "/error", ""));
        add(new EndpointEntry("What is not there", "ANY /api/**", EndpointKind.NOTHING, ANYONE, "/api/v1/nothing", ""));
    }

    private static void activities(String doors) {
        String group = "API: " + doors.replace('-', ' ');
        String path = "/api/v1/" + doors;
        read(group, "GET " + path + "/{id}", path + "/ID");
        token(group, path, "", "{" + begun(doors) + "}");
        token(group, path, REPORTED.get(doors), "{" + REACH + "}");
        token(group, path, "rescheduled", "{" + DAY + ", " + WHY + "}");
        token(group, path, "cancelled", "{" + WHY + "}");
        token(group, path, "revised", "{" + REACH + ", " + WHY + "}");
        token(group, path, "corrected", "{" + REACH + ", " + WHY + "}");
        token(group, path, "withdrawn", "{" + WHY + "}");
        token(group, path, "restored", "{" + WHY + "}");
    }

    static Set<String> kinds() {
        return BEGUN.keySet();
    }

    static String begun(String doors) {
        return "\"campaign\": 2027, \"trust\": \"TRUST\", " + BEGUN.get(doors);
    }

    static String reported(String doors) {
        String held = REPORTED.get(doors);
        return "{" + begun(doors) + (held == null ? "}" : ", \"" + held + "\": {\"reach\": {\"best\": 4}}}");
    }

    private static void page(String group, String route, Permission who, String asks) {
        add(new EndpointEntry(group, "PAGE /" + route, EndpointKind.PAGE, who, asks, ""));
    }

    private static void form(String group, String name, Permission who, String asks) {
        add(new EndpointEntry(group, name, EndpointKind.FORM, who, asks, who == ITS_TRUST ? "TRUST" : ""));
    }

    private static void read(String group, String name, String asks) {
        add(new EndpointEntry(group, name, EndpointKind.READ, ANYONE, asks, ""));
    }

    private static void address(String group, String name) {
        String path = name.substring(name.indexOf(' ') + 1);
        String wrong = path.replace("{code}", "RJ1").replaceAll("\\{\\w+}", "A".repeat(43));
        add(new EndpointEntry(group, name, EndpointKind.ADDRESS, ANYONE, wrong, ""));
    }

    private static void token(String group, String path, String act, String body) {
        boolean begins = act.isEmpty();
        add(new EndpointEntry(
                group,
                "POST " + path + (begins ? "" : "/{id}/" + act),
                EndpointKind.TOKEN,
                ITS_TRUST,
                begins ? path : path + "/ID/" + act,
                body));
    }

    private static void add(EndpointEntry door) {
        ALL.put(door.name(), door);
    }
}
