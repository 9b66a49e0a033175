package tracker.app.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.REASON;
import static tracker.app.WeekStory.TUESDAY;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import tools.jackson.databind.json.JsonMapper;
import tracker.app.ApplicationTest;
import tracker.app.WeekStory;
import tracker.app.permissions.CommandPermissions;
import tracker.app.signin.EndpointRegistry.EndpointEntry;
import tracker.app.signin.EndpointRegistry.EndpointKind;
import tracker.app.token.ApiTokenRepository;
import tracker.domain.access.AccessRule;
import tracker.domain.access.Permission;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.activity.ParticipationRule;
import tracker.domain.campaign.CampaignCommand.CloseCampaign;
import tracker.domain.campaign.CampaignCommand.OfferCourse;
import tracker.domain.shared.Commands;
import tracker.domain.shared.HttpsAddress;
import tracker.domain.shared.Reason;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.TrustCode;
import tracker.domain.video.VideoCommand.ReturnVideo;
import tracker.domain.video.VideoId;

/**
 * Everybody before every door of one running house, as it is in life: real accounts, real sessions, real tokens; in an open
 * campaign, and once more when it has closed.
 */
@ApplicationTest
@ActiveProfiles(profiles = "life", inheritProfiles = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EndpointAccessTest {

    private static final List<TrustCode> WHOSE = List.of(GUYS, LEEDS);
    private static final Set<Integer> REFUSED = Set.of(401, 403, 404, 410, 429);

    @Autowired
    private Commands commands;

    @Autowired
    private WeekStory week;

    @Autowired
    private AccountRepository accounts;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private ApiTokenRepository tokens;

    @Autowired
    private ApplicationContext house;

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private SignInRepository signIns;

    private final Map<TestUser, SignedInUser> known = new EnumMap<>(TestUser.class);
    private final Map<TestUser, HttpBrowserClient> browsers = new EnumMap<>(TestUser.class);
    private final Map<TrustCode, String> secrets = new LinkedHashMap<>();
    private final List<AccessAttempt> whenClosed = new ArrayList<>();
    private final List<EndpointCall> callsWhenClosed = new ArrayList<>();
    private final Map<String, String> activities = new LinkedHashMap<>();

    /** A command that somebody will send, and what the permissions say of it. */
    private record AccessAttempt(TestUser who, TrustCode trust, ActivityCommand command) {

        boolean allowed() {
            return CommandPermissions.of(command).refusal(who.speaker(), trust).isEmpty();
        }
    }

    /** A call that the trust's own system will send. */
    private record EndpointCall(EndpointEntry door, String path, String body) {}

    @BeforeAll
    void begin() {
        week.begin();
        week.send(new OfferCourse(
                CAMPAIGN,
                ActivityCommandSamples.COURSE,
                new TextLine("Bioinformatics"),
                new TextLine("The provider"),
                new HttpsAddress("https://courses.example/1")));
        String hash = passwords.encode(TestUser.PASSWORD);
        for (TestUser who : TestUser.values()) {
            who.createAccount(accounts, hash);
            HttpBrowserClient browser = new HttpBrowserClient(port);
            browsers.put(who, browser);
            if (who != TestUser.VISITOR) {
                assertThat(HttpBrowserClient.location(browser.signIn(who.address(), TestUser.PASSWORD)))
                        .isEqualTo("/");
            }
        }
        for (TrustCode trust : WHOSE) {
            secrets.put(trust, tokens.make(trust, new TextLine("ours")).secret());
            activities.put(trust.value(), week.hold(trust, TUESDAY, 4).value());
        }
        prepare();
        week.settle();
    }

    /** What is sent when the campaign has closed is about what was there before. */
    private void prepare() {
        asked().forEach(whenClosed::add);
        EndpointRegistry.ALL.values().stream()
                .filter(door -> door.way() == EndpointKind.TOKEN)
                .map(door -> called(door, GUYS))
                .forEach(callsWhenClosed::add);
    }

    /** Each command by each of them about each trust; what is refused changes nothing, and needs no activity of its own. */
    private Stream<AccessAttempt> asked() {
        Map<Class<?>, Function<TrustCode, ActivityCommand>> wishes = new ActivityCommandSamples(week).all();
        return wishes.values().stream()
                .flatMap(wish -> WHOSE.stream().flatMap(trust -> {
                    ActivityCommand refused = wish.apply(trust);
                    return Stream.of(TestUser.values()).map(who -> {
                        AccessAttempt asked = new AccessAttempt(who, trust, refused);
                        return asked.allowed() ? new AccessAttempt(who, trust, wish.apply(trust)) : asked;
                    });
                }));
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    @Order(1)
    void every_command_about_an_activity_is_asked() {
        assertThat(new ActivityCommandSamples(week).all().keySet())
                .containsExactlyInAnyOrderElementsOf(PermissionsTest.implementing(ActivityCommand.class));
    }

    @Test
    @Order(2)
    void every_page_and_every_door_is_known() {
        Set<String> found = new TreeSet<>();
        RouteRegistry registry = house.getBeansOfType(ServletRegistrationBean.class).values().stream()
                .map(ServletRegistrationBean::getServlet)
                .filter(VaadinServlet.class::isInstance)
                .map(servlet -> ((VaadinServlet) servlet).getService().getContext())
                .map(ApplicationRouteRegistry::getInstance)
                .findFirst()
                .orElseThrow();
        registry.getRegisteredRoutes().stream()
                .map(RouteData::getTemplate)
                .forEach(route -> found.add("PAGE /" + route));
        house.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .forEach(info -> found.addAll(names(info)));
        assertThat(found).containsExactlyInAnyOrderElementsOf(new TreeSet<>(EndpointRegistry.ALL.keySet()));
    }

    private static List<String> names(RequestMappingInfo info) {
        List<String> methods =
                info.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
        return info.getPatternValues().stream()
                .flatMap(pattern ->
                        (methods.isEmpty() ? List.of("ANY") : methods).stream().map(method -> method + " " + pattern))
                .toList();
    }

    @Test
    @Order(3)
    void in_an_open_campaign_whoever_may_ask_is_heard() {
        assertThat(asked())
                .allSatisfy(asked ->
                        assertThat(answer(asked)).as("%s", asked).isEqualTo(asked.allowed() ? "yes" : "refused"));
    }

    @Test
    @Order(4)
    void everybody_before_every_door() throws Exception {
        StringBuilder page = new StringBuilder(PermissionsDocument.head(Stream.of(
                        Stream.of("what"),
                        Stream.of(TestUser.values()).map(TestUser::words),
                        Stream.of("trust's API token"))
                .flatMap(Function.identity())
                .toList()));
        Map<List<String>, List<String>> rows = new LinkedHashMap<>();
        EndpointRegistry.ALL
                .values()
                .forEach(door -> rows.computeIfAbsent(cells(door), fresh -> new ArrayList<>())
                        .add(door.name()));
        rows.forEach((cells, names) -> {
            List<String> row = new ArrayList<>(cells);
            row.set(0, "**" + cells.getFirst() + "**<br>" + PermissionsDocument.endpoints(names));
            page.append(PermissionsDocument.row(row));
        });
        PermissionsDocument.DOORS.verify(page.toString());
    }

    /** The group of the door, and who was let in. */
    private List<String> cells(EndpointEntry door) {
        List<String> cells = new ArrayList<>(List.of(door.group()));
        Stream.of(TestUser.values())
                .map(who -> cell(door, who, WHOSE))
                .map(seen -> door.way() == EndpointKind.ADDRESS ? "its address" : seen)
                .forEach(cells::add);
        cells.add(tokenCell(door));
        return cells;
    }

    private String cell(EndpointEntry door, TestUser who, List<TrustCode> whose) {
        Set<String> answers = new LinkedHashSet<>();
        for (TrustCode trust : door.aboutATrust() ? whose : List.of(GUYS)) {
            boolean in = tried(door, who, trust);
            assertThat(in)
                    .as("%s is let in at %s of %s", who.words(), door.name(), trust)
                    .isEqualTo(expected(door, who, trust));
            answers.add(in ? "yes" : "no");
        }
        return String.join(" / ", answers);
    }

    private static boolean expected(EndpointEntry door, TestUser who, TrustCode trust) {
        return switch (door.way()) {
            case PAGE, FORM, READ ->
                door.name().equals("GET /log/lite")
                        ? who != TestUser.VISITOR
                        : door.who()
                                .refusal(
                                        who.speaker(),
                                        door.aboutATrust() ? trust : null,
                                        who == TestUser.VISITOR ? null : who.person())
                                .isEmpty();
            case ADDRESS, TOKEN, NOTHING -> false;
        };
    }

    /** Systems read what anyone may read, and write for their own trust. */
    private String tokenCell(EndpointEntry door) {
        return switch (door.way()) {
            case TOKEN -> {
                EndpointCall own = called(door, GUYS);
                HttpResponse<String> written = post(own, GUYS);
                assertThat(written.statusCode())
                        .as("%s %s", own, written.body())
                        .isBetween(200, 201);
                EndpointCall other = called(door, LEEDS);
                assertThat(post(other, GUYS).statusCode()).as("%s", other).isEqualTo(403);
                yield "yes / no";
            }
            case READ -> {
                assertThat(browsers.get(TestUser.VISITOR)
                                .send(browsers.get(TestUser.VISITOR)
                                        .request(path(door, GUYS))
                                        .header("Authorization", "Bearer " + secrets.get(GUYS)))
                                .statusCode())
                        .as(door.name())
                        .isEqualTo(200);
                yield "yes";
            }
            default -> "–";
        };
    }

    private boolean tried(EndpointEntry door, TestUser who, TrustCode trust) {
        HttpBrowserClient browser = browsers.get(who);
        return switch (door.way()) {
            case PAGE -> shown(browser, door, trust);
            case FORM ->
                door.method().equals("GET") ? opened(browser.get(path(door, trust)), door) : sent(browser, door, trust);
            case READ, NOTHING -> in(browser.get(path(door, trust)));
            case ADDRESS -> opened(browser, door);
            case TOKEN ->
                in(browser.send(browser.request(path(door, trust))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(door.body().replace("TRUST", trust.value())))));
        };
    }

    /** With an address that was never given to anybody; who is led to the sign-in page, or to nothing, is not let in. */
    private static boolean opened(HttpBrowserClient browser, EndpointEntry door) {
        HttpResponse<String> answer = door.method().equals("GET")
                ? browser.get(door.asks())
                : browser.post("/sign-in", door.asks(), wrong(door));
        String next = HttpBrowserClient.location(answer);
        return !next.startsWith("/sign-in") && in(next.isEmpty() ? answer : browser.get(next));
    }

    private static Map<String, String> wrong(EndpointEntry door) {
        return door.name().contains("reminders")
                ? Map.of("wanted", "false")
                : Map.of("password", "correct horse battery");
    }

    private static boolean in(HttpResponse<String> answer) {
        assertThat(REFUSED.contains(answer.statusCode()) || answer.statusCode() < 400 || answer.statusCode() == 500)
                .as(answer.toString() + answer.body())
                .isTrue();
        return answer.statusCode() < 400;
    }

    private boolean shown(HttpBrowserClient browser, EndpointEntry door, TrustCode trust) {
        String[] asked = path(door, trust).split("\\?", 2);
        String page = browser.page(asked[0], asked.length == 1 ? "" : asked[1]);
        assertThat(page).as(door.name()).doesNotContain("Page not found", "Something went wrong");
        return Stream.of(
                        "You cannot see this page",
                        "Sign in to see this page",
                        "Sign in to log an activity\"",
                        "Sign in to see the activities of your trust",
                        "Sign in to import a spreadsheet",
                        "Only users at this trust can see this page.",
                        AccessRule.A_TRUSTS_OWN_PEOPLE_SPEAK_FOR_IT.sentence())
                .noneMatch(page::contains);
    }

    /** Other names of the sign-in page lead to it. */
    private static boolean opened(HttpResponse<String> answer, EndpointEntry door) {
        return answer.statusCode() == 200
                || List.of("/login", "/log-in", "/signin").contains(door.asks())
                        && HttpBrowserClient.location(answer).equals("/sign-in");
    }

    private boolean sent(HttpBrowserClient browser, EndpointEntry door, TrustCode trust) {
        if (door.name().startsWith("POST /sign-in/")) {
            return browser.post("/sign-in", door.asks(), Map.of("address", UUID.randomUUID() + "@example.nhs.uk"))
                            .statusCode()
                    == 200;
        }
        if (door.name().equals("POST /me/password")) {
            HttpResponse<String> answer = browser.post(
                    "/sign-in", door.asks(), Map.of("current", "not this", "password", "a new one for a test"));
            return answer.statusCode() == 400 && answer.body().contains("Your current password is wrong");
        }
        if (door.name().startsWith("POST /me/") || door.name().startsWith("POST /second-factor")) {
            // with nothing in it: answered to whom it is for, with words or another page
            HttpResponse<String> answer = browser.post("/sign-in", door.asks(), Map.of());
            return !HttpBrowserClient.location(answer).startsWith("/sign-in") && !REFUSED.contains(answer.statusCode());
        }
        if (door.name().equals("POST /problem")) {
            // about an activity that there is not: let in, and answered with words
            return browser.post("/sign-in", "/problem", Map.of("activity", "stand-nothing", "text", "wrong"))
                            .statusCode()
                    == 404;
        }
        if (door.name().endsWith("/taps")) {
            return taken(tapped(
                    browser,
                    path(door, trust),
                    door.body().replace("phone", UUID.randomUUID().toString())));
        }
        HttpResponse<String> answer = browser.post("/sign-in", "/log/lite", plain(trust));
        assertThat(answer.statusCode() == 302 || REFUSED_IN_WORDS.stream().anyMatch(answer.body()::contains))
                .as(answer.statusCode() + " " + answer.body())
                .isTrue();
        return answer.statusCode() == 302;
    }

    /** As the counter's own page sends it. */
    private static HttpResponse<String> tapped(HttpBrowserClient browser, String path, String body) {
        return browser.send(browser.request(path)
                .header("Content-Type", "application/json")
                .header("Tally-Stand", path.split("/")[2])
                .POST(BodyPublishers.ofString(body)));
    }

    private static boolean taken(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String is = new JsonMapper()
                .readTree(answer.body())
                .path("answers")
                .path(0)
                .path("is")
                .asString();
        assertThat(is).as(answer.body()).isIn("taken", "refused", "signin");
        return is.equals("taken");
    }

    private static final List<String> REFUSED_IN_WORDS = List.of("You are not a member of this trust", "Sign in first");

    private static Map<String, String> plain(TrustCode trust) {
        return Map.of(
                "wish", UUID.randomUUID().toString(),
                "trust", trust.value(),
                "kind", "stand",
                "stage", "planned",
                "day", "2027-03-09",
                "place", "Main foyer");
    }

    private String path(EndpointEntry door, TrustCode trust) {
        String path = door.asks().replace("TRUST", trust.value());
        return path.contains("ID") ? path.replace("ID", activity(door, trust)) : path;
    }

    /** An activity of that trust at which the door makes sense. */
    private String activity(EndpointEntry door, TrustCode trust) {
        String[] parts = door.asks().split("/");
        if (parts.length < 4 || !EndpointRegistry.kinds().contains(parts[3])) {
            return activities.get(trust.value());
        }
        String act = parts.length == 5 ? "" : parts[5];
        String id = begun(parts[3], trust, EndpointRegistry.PUTS_RIGHT.contains(act), act.equals("restored"));
        if (act.equals("resubmitted")) {
            week.send(new ReturnVideo(
                    new VideoId(id), CAMPAIGN, trust, TestUser.ORGANISER.person(), List.of(new Reason("No sound"))));
        }
        return id;
    }

    private String begun(String doors, TrustCode trust, boolean reported, boolean withdrawn) {
        String path = "/api/v1/" + doors;
        String body = (reported ? EndpointRegistry.reported(doors) : "{" + EndpointRegistry.begun(doors) + "}")
                .replace("TRUST", trust.value());
        HttpResponse<String> told = post(path, body, trust);
        assertThat(told.statusCode()).as(told.body()).isEqualTo(201);
        String id = new JsonMapper().readTree(told.body()).path("id").asString();
        if (withdrawn) {
            assertThat(post(path + "/" + id + "/withdrawn", "{\"reason\": \"told by a test\"}", trust)
                            .statusCode())
                    .isEqualTo(200);
        }
        return id;
    }

    private EndpointCall called(EndpointEntry door, TrustCode trust) {
        return new EndpointCall(door, path(door, trust), door.body().replace("TRUST", trust.value()));
    }

    private HttpResponse<String> post(EndpointCall call, TrustCode as) {
        return post(call.path(), call.body(), as);
    }

    private HttpResponse<String> post(String path, String body, TrustCode as) {
        HttpBrowserClient anybody = browsers.get(TestUser.VISITOR);
        return anybody.send(anybody.request(path)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + secrets.get(as))
                .POST(BodyPublishers.ofString(body)));
    }

    @Test
    @Order(5)
    void in_a_closed_campaign_nothing_new_is_taken_and_what_was_said_can_be_put_right() throws Exception {
        week.send(new CloseCampaign(CAMPAIGN, REASON));
        week.settle();
        Map<Class<?>, Set<String>> answers = new LinkedHashMap<>();
        whenClosed.forEach(asked -> {
            String answer = answer(asked);
            assertThat(answer.equals("refused")).as("%s", asked).isEqualTo(!asked.allowed());
            if (asked.allowed()) {
                answers.computeIfAbsent(asked.command().getClass(), fresh -> new TreeSet<>())
                        .add(answer);
            }
        });
        // the campaign answers everybody alike
        assertThat(answers.values()).allSatisfy(answer -> assertThat(answer).hasSize(1));
        Map<String, Integer> calls = new LinkedHashMap<>();
        callsWhenClosed.forEach(
                call -> calls.put(call.door().name(), post(call, GUYS).statusCode()));
        PermissionsDocument.CLOSED.verify(closedPage(answers, calls));
        Stream.of(TestUser.values())
                .filter(who -> Permission.ITS_TRUST.refusal(who.speaker(), GUYS).isEmpty())
                .forEach(this::formAndCounterSayThatItHasClosed);
        // and lets the same people in to look
        EndpointRegistry.ALL.values().stream()
                .filter(door -> door.way() == EndpointKind.PAGE && !door.group().equals("Logging")
                        || door.way() == EndpointKind.READ && !door.asks().contains("ID"))
                .forEach(door -> Stream.of(TestUser.values()).forEach(who -> cell(door, who, List.of(GUYS))));
    }

    private void formAndCounterSayThatItHasClosed(TestUser who) {
        String closed = ParticipationRule.THE_CAMPAIGN_IS_OPEN.sentence();
        HttpBrowserClient browser = browsers.get(who);
        assertThat(browser.get("/log/lite").body()).contains(closed).doesNotContain("<form");
        HttpResponse<String> filled = browser.post("/sign-in", "/log/lite", plain(GUYS));
        assertThat(filled.statusCode()).isEqualTo(400);
        assertThat(filled.body()).contains(closed, "Main foyer");
        EndpointEntry taps = EndpointRegistry.ALL.values().stream()
                .filter(door -> door.name().endsWith("/taps"))
                .findFirst()
                .orElseThrow();
        HttpResponse<String> tapped = tapped(browser, path(taps, GUYS), taps.body());
        assertThat(taken(tapped)).as(who.words()).isFalse();
        assertThat(tapped.body()).contains(closed);
    }

    private static String closedPage(Map<Class<?>, Set<String>> answers, Map<String, Integer> calls) {
        StringBuilder page = new StringBuilder(PermissionsDocument.head(List.of("room", "still taken", "refused")));
        answers.keySet().stream()
                .collect(Collectors.groupingBy(EndpointAccessTest::room, TreeMap::new, Collectors.toList()))
                .forEach((room, commands) -> page.append(PermissionsDocument.row(
                        List.of(room, named(commands, answers, true), named(commands, answers, false)))));
        page.append('\n').append(PermissionsDocument.head(List.of("call with the trust's token", "answer")));
        calls.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, TreeMap::new, Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .forEach((status, names) -> page.append(
                        PermissionsDocument.row(List.of(PermissionsDocument.endpoints(names), status.toString()))));
        return page.toString();
    }

    private static String named(List<Class<?>> commands, Map<Class<?>, Set<String>> answers, boolean taken) {
        return commands.stream()
                .filter(command -> answers.get(command).contains("yes") == taken)
                .map(Class::getSimpleName)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String room(Class<?> command) {
        return command.getPackageName().substring(command.getPackageName().lastIndexOf('.') + 1);
    }

    private SignedInUser signedIn(TestUser who) {
        return known.computeIfAbsent(
                who, fresh -> signIns.begin(accounts.find(who.person()).orElseThrow(), "Firefox on Windows"));
    }

    /** Sends it through the port: yes, refused because of who asks, or the campaign's own no. */
    private String answer(AccessAttempt asked) {
        if (asked.who() == TestUser.VISITOR) {
            SecurityContextHolder.clearContext();
        } else {
            SecurityContextHolder.getContext()
                    .setAuthentication(
                            UsernamePasswordAuthenticationToken.authenticated(signedIn(asked.who()), null, List.of()));
        }
        try {
            commands.send(asked.command()).join();
            return "yes";
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuleBroken broken) {
                if (broken.rule() instanceof AccessRule) {
                    return "refused";
                }
                assertThat(broken.rule()).as("%s", asked).isEqualTo(ParticipationRule.THE_CAMPAIGN_IS_OPEN);
                return "closed";
            }
            throw failure;
        }
    }
}
