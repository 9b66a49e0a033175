package tracker.ui.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.TRUST;
import static tracker.ui.BoardSamples.activity;
import static tracker.ui.BoardSamples.at;
import static tracker.ui.BoardSamples.recentEvent;
import static tracker.ui.BoardSamples.stand;
import static tracker.ui.BoardSamples.trustBoard;
import static tracker.ui.BoardSamples.visitors;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tracker.domain.access.AccessQuery.AuthorNames;
import tracker.domain.access.AccessQuery.ListAuthors;
import tracker.domain.access.Role;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.participation.ParticipationQuery.ActivityHistory;
import tracker.domain.participation.ParticipationQuery.GetActivityHistory;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
import tracker.domain.participation.TrustBoard;
import tracker.domain.shared.Reach;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;
import tracker.ui.BoardSamples;
import tracker.ui.FakeCurrentUser;
import tracker.ui.NotFoundView;
import tracker.ui.ViewTest;
import tracker.ui.form.InputField;

class TrustViewTest extends ViewTest {

    private static final GetTrustBoard QUESTION = new GetTrustBoard(CAMPAIGN, TRUST);
    private static final ActivitySummary HELD = stand(ActivityStage.HELD, visitors(120));
    private static final ActivitySummary PLANNED = stand(ActivityStage.PLANNED, Reach.UNKNOWN);

    private void open(ActivitySummary... activities) {
        queries.setAnswer(QUESTION, Optional.of(trustBoard(4, activities)));
        UI.getCurrent().navigate("trusts/RJ1");
    }

    private List<String> buttons() {
        return $(NativeButton.class, $(TrustView.class).single()).all().stream()
                .map(NativeButton::getText)
                .filter(words -> !words.equals("Pause updates"))
                .toList();
    }

    @Test
    void the_page_says_who_the_trust_is() {
        open();

        assertThat(fragment("h1").text()).isEqualTo("Guy's and St Thomas' NHS Foundation Trust");
        assertThat(words($(TrustDetailsPanel.class).single()))
                .isEqualTo(
                        "ODS code RJ1 Type Mental health Region London Integrated care board "
                                + "NHS South East London Integrated Care Board Town London Calendar View or subscribe to calendar");
    }

    @Test
    void a_code_in_small_letters_is_the_same_trust() {
        queries.setAnswer(QUESTION, Optional.of(trustBoard(4)));

        UI.getCurrent().navigate("trusts/rj1");

        assertThat(fragment("h1").text()).startsWith("Guy's");
    }

    @Test
    void the_filters_of_the_address_narrow_the_page_and_lead_on_from_there() {
        BoardFilter talks = BoardFilter.NONE.withKinds(Set.of(ActivityKind.SCHOOL_TALK));
        GetTrustBoard narrowed = new GetTrustBoard(CAMPAIGN, TRUST, talks, null);
        queries.setAnswer(narrowed, Optional.of(trustBoard(narrowed, 3)));

        UI.getCurrent().navigate("trusts/RJ1", QueryParameters.of("kind", "school-talk"));

        Element filters = fragment(".filters");
        assertThat(filters.select(".chip").text()).contains("School talks");
        assertThat(filters.select("a[data-hotkey=Escape]").attr("href")).isEqualTo("trusts/RJ1?campaign=2027");
        assertThat(filters.select("input[name=campaign]").attr("value")).isEqualTo("2027");
        assertThat(filters.select("form").attr("action")).isEqualTo("trusts/RJ1");
        Element days = fragment(".day-table");
        assertThat(days.select("th a").attr("href")).contains("trusts/RJ1?", "kind=school-talk", "day=2027-03-");
        assertThat(fragment("a.file").attr("href"))
                .isEqualTo("figures/by-day.csv?campaign=2027&kind=school-talk&trust=RJ1");
        Element headline = fragment(".headline");
        assertThat(headline.text())
                .contains("more planned (school talks only)")
                .doesNotContain("Videos published", "Course completions");
        assertThat(headline.select("a.why-link").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "why?trust=RJ1&measure=reach&kind=school-talk&campaign=2027",
                        "why?trust=RJ1&measure=held&kind=school-talk&campaign=2027");
    }

    @Test
    void of_the_past_only_what_was_known_leads_to_why_it_had_changed_by_then() {
        AsAt known = AsAt.known(Instant.parse("2027-03-08T12:00:00Z"));
        GetTrustBoard then = new GetTrustBoard(CAMPAIGN, TRUST, BoardFilter.NONE, known);
        queries.setAnswer(then, Optional.of(trustBoard(then, 3)));
        UI.getCurrent().navigate("trusts/RJ1", QueryParameters.of("as-at", "2027-03-08T12:00"));
        assertThat(fragment(".headline").select("a.why-link").eachAttr("href"))
                .contains("why?trust=RJ1&measure=held&campaign=2027&to=2027-03-08T12%3A00");

        AsAt happened = AsAt.happened(known.instant());
        GetTrustBoard asWeKnow = new GetTrustBoard(CAMPAIGN, TRUST, BoardFilter.NONE, happened);
        queries.setAnswer(asWeKnow, Optional.of(trustBoard(asWeKnow, 3)));
        UI.getCurrent()
                .navigate(
                        "trusts/RJ1",
                        QueryParameters.simple(Map.of("as-at", "2027-03-08T12:00", "meaning", "happened")));
        assertThat(fragment(".headline").select("a.why-link")).isEmpty();
    }

    @Test
    void a_paused_page_stands_still_and_goes_on_with_the_newest() {
        open();
        assertThat(pageText()).contains("Activities held 4");

        click("Pause updates");
        queries.setAnswer(QUESTION, Optional.of(trustBoard(9)));
        settle();
        assertThat(pageText()).contains("Activities held 4", "Paused at").doesNotContain("Activities held 9");

        click("Resume updates");
        assertThat(pageText()).contains("Activities held 9", "Live.");
    }

    @Test
    void a_page_whose_facts_wait_to_be_read_is_not_called_live() {
        TrustBoard board = trustBoard(4);
        queries.setAnswer(QUESTION, Optional.of(behind(board, true)));
        UI.getCurrent().navigate("trusts/RJ1");
        assertThat(pageText()).contains("Updates are slightly delayed. Updated").doesNotContain("Live.");

        queries.setAnswer(QUESTION, Optional.of(behind(board, false)));
        settle();
        assertThat(pageText()).contains("Live. Updated").doesNotContain("Updates are slightly delayed");
    }

    private static TrustBoard behind(TrustBoard board, boolean behind) {
        return new TrustBoard(board.asked(), board.moment(), board.trust(), board.board(), board.activities(), behind);
    }

    @Test
    void a_trust_that_closed_before_says_so_first_with_what_it_went_into_and_nobody_is_asked_to_log() {
        RegisteredTrust open = BoardSamples.guys();
        RegisteredTrust closed = new RegisteredTrust(
                open.code(),
                open.name(),
                open.type(),
                open.region(),
                open.icb(),
                open.place(),
                null,
                LocalDate.of(2026, 6, 30),
                Set.of(new TrustCode("RTE")));
        TrustBoard now = trustBoard(0);
        CampaignBoard nothing = BoardSamples.emptyPlaceBoard().board();
        queries.setAnswer(
                QUESTION,
                Optional.of(new TrustBoard(now.asked(), now.moment(), closed, nothing, now.activities(), false)));

        UI.getCurrent().navigate("trusts/RJ1");

        assertThat(pageText())
                .containsSubsequence(
                        "This trust closed on 30 June 2026 and became part of",
                        "Gloucestershire Hospitals",
                        "People reached")
                .contains("This trust closed before this campaign began, so no activities are expected.")
                .doesNotContain("Log an activity", "as soon as trusts log them");
    }

    @Test
    void a_trust_that_nobody_registered_is_not_found() {
        queries.setAnswer(QUESTION, Optional.empty());

        UI.getCurrent().navigate("trusts/RJ1");

        assertThat($(NotFoundView.class).exists()).isTrue();
        assertThat(pageText()).contains("No trust with the code RJ1 is registered.");
    }

    @Test
    void an_activity_says_its_kind_stage_day_and_reach() {
        open(
                HELD,
                activity("schooltalk-1", ActivityKind.SCHOOL_TALK, "Priory School", ActivityStage.HELD, Reach.UNKNOWN));

        assertThat(pageText())
                .contains("Stand Held Main foyer 9 March 2027 120 visitors, counted with a clicker")
                .contains("Priory School 9 March 2027 Number of pupils not known");
    }

    @Test
    void only_the_steps_that_the_stage_allows_are_offered() {
        open(PLANNED);
        assertThat(buttons())
                .containsExactly(
                        "Count on another phone",
                        "How many people came?",
                        "Move to another day",
                        "Change the plan",
                        "Cancel",
                        "Withdraw");

        queries.setAnswer(QUESTION, Optional.of(trustBoard(4, HELD)));
        settle();
        assertThat(buttons()).containsExactly("Correct", "Withdraw");

        queries.setAnswer(QUESTION, Optional.of(trustBoard(4, stand(ActivityStage.WITHDRAWN, Reach.UNKNOWN))));
        settle();
        assertThat(buttons()).containsExactly("Restore");

        queries.setAnswer(QUESTION, Optional.of(trustBoard(4, stand(ActivityStage.CANCELLED, Reach.UNKNOWN))));
        settle();
        assertThat(buttons()).containsExactly("Restore");
    }

    @Test
    void what_is_being_typed_stays_while_the_page_moves() {
        open(PLANNED);
        click("Cancel");
        InputField reason = $(InputField.class).single().type("the venue is closed");

        queries.setAnswer(QUESTION, Optional.of(trustBoard(5, PLANNED)));
        settle();

        assertThat(reason.isAttached()).isTrue();
        assertThat(reason.typed()).isEqualTo("the venue is closed");
    }

    @Test
    void a_form_stays_when_somebody_else_makes_its_step_impossible_so_that_nothing_typed_is_lost() {
        open(PLANNED);
        click("Cancel");
        InputField reason = $(InputField.class).single().type("the venue is closed");

        queries.setAnswer(QUESTION, Optional.of(trustBoard(5, HELD)));
        settle();

        assertThat(reason.isAttached()).isTrue();
        assertThat(buttons()).doesNotContain("Cancel");
    }

    @Test
    void the_history_is_asked_for_when_it_is_opened_and_watched_while_it_is_open() {
        GetActivityHistory history = new GetActivityHistory("stand-1", TRUST);
        queries.setAnswer(history, Optional.of(new ActivityHistory(at(4), HELD, List.of(recentEvent(4)))));
        queries.setAnswer(new ListAuthors("stand-1", new TrustCode("RJ1")), new AuthorNames(Map.of(4L, "Amy Patel")));
        open(HELD);
        assertThat(queries.subscriberCount(history)).isZero();

        toggle(true);
        assertThat(words(history())).contains("9 March 2027, 2:15pm", "120 visitors.", "Reported by Amy Patel.");
        assertThat(queries.subscriberCount(history)).isEqualTo(1);

        toggle(false);
        assertThat(queries.subscriberCount(history)).isZero();
    }

    private NativeDetails history() {
        return $(NativeDetails.class)
                .withCondition(details -> details.getSummaryText().equals("History"))
                .single();
    }

    private void toggle(boolean open) {
        NativeDetails details = history();
        details.setOpen(open);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
    }

    @Test
    void a_visitor_is_shown_the_way_in_and_nothing_to_change() {
        currentUser(FakeCurrentUser.VISITOR);

        open(PLANNED);

        assertThat(buttons()).isEmpty();
        assertThat($(Anchor.class)
                        .withText("Sign in to log activities")
                        .single()
                        .getHref())
                .isEqualTo("sign-in?to=%2Ftrusts%2FRJ1%3Fcampaign%3D2027");
    }

    @Test
    void who_speaks_for_another_trust_only_looks() {
        currentUser(FakeCurrentUser.of(Role.LEAD, "RR8"));

        open(PLANNED);

        assertThat(buttons()).isEmpty();
        assertThat(pageText()).doesNotContain("Sign in", "Manage users");
    }

    @Test
    void a_lead_says_who_else_speaks_for_the_trust() {
        currentUser(FakeCurrentUser.of(Role.LEAD, "RJ1"));

        open(PLANNED);

        assertThat(pageText()).contains("Manage users");
    }

    @Test
    void a_contributor_logs_and_does_not_say_who_else_speaks_for_the_trust() {
        currentUser(FakeCurrentUser.of(Role.CONTRIBUTOR, "RJ1"));

        open(PLANNED);

        assertThat(pageText()).doesNotContain("Manage users");
        assertThat(buttons()).isNotEmpty();
    }
}
