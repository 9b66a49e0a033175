package tracker.ui.log;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.ActivityStage;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
import tracker.domain.participation.TrustBoard;
import tracker.domain.shared.Commands;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.RegisteredTrust;
import tracker.ui.activity.ActivityForms;
import tracker.ui.activity.Owed;
import tracker.ui.form.Doubt;
import tracker.ui.form.Logged;
import tracker.ui.form.Occasion;
import tracker.ui.form.Which;
import tracker.ui.participation.ParticipationNavigation;
import tracker.ui.shared.Figures;

/** The form of one trust, and above it what was saved last. */
final class LogPage extends Div {

    private final AnnouncedCampaign campaign;
    private final transient RegisteredTrust trust;
    private final transient Commands commands;
    private final transient Queries queries;
    private final transient Clock clock;
    private final transient Runnable fresh;
    private final Div said = new Div();
    private final Div card = new Div();
    private final LogForm form;
    private transient @Nullable Logged tried;

    /** @param fresh makes way for a new form, from the beginning */
    LogPage(
            AnnouncedCampaign campaign,
            TrustBoard board,
            Commands commands,
            Queries queries,
            Clock clock,
            Runnable fresh) {
        this.fresh = fresh;
        this.campaign = campaign;
        this.trust = board.trust();
        this.commands = commands;
        this.queries = queries;
        this.clock = clock;
        Component whose =
                ParticipationNavigation.trust(trust.name(), trust.code().value(), campaign.id());
        Paragraph under = new Paragraph(whose, new Span(", " + campaign.name()));
        addClassName("log-page");
        card.addClassNames("card", "log-card");
        form = form(board);
        card.add(form);
        add(under);
        owed(board.activities()).ifPresent(this::add);
        add(said, card, shortLinks());
        TrustChoice.remember(getElement(), trust.code().value());
    }

    /** @param like the id of an activity of this trust that it is like; empty for none */
    void begin(ActivityKind kind, String like) {
        if (like.isEmpty()) {
            form.begin(kind);
        } else {
            beginLike(kind, like);
        }
    }

    private void beginLike(ActivityKind kind, String like) {
        try {
            form.beginLike(kind, new Which(like, campaign.id(), trust.code()), queries);
        } catch (RuleBroken noSuchId) {
            form.begin(kind);
        }
    }

    void beginWhereLeft() {
        form.beginWhereLeft();
    }

    private LogForm form(TrustBoard board) {
        return new LogForm(
                kind -> new Occasion(campaign, trust.code(), LondonCalendar.today(clock), LastPlaces.of(board, kind)),
                this::doubt,
                commands,
                this::saved);
    }

    private Optional<Paragraph> owed(List<ActivitySummary> activities) {
        long owed = Owed.count(activities, clock);
        if (owed == 0) {
            return Optional.empty();
        }
        String words =
                Figures.count(owed, "planned activity is", "planned activities are") + " over. Say how many came";
        Paragraph line =
                new Paragraph(ParticipationNavigation.trust(words, trust.code().value(), campaign.id()));
        line.addClassName("owed-line");
        return Optional.of(line);
    }

    private Component shortLinks() {
        UnorderedList links = new UnorderedList();
        ActivityForms.logged()
                .forEach(kind -> links.add(
                        new ListItem("/l/" + trust.code() + "-" + LogAddress.word(kind) + ": " + kind.one())));
        return new NativeDetails("Short links for a poster or a message", links);
    }

    private Optional<Doubt> doubt(Logged logged) {
        List<ActivitySummary> known = queries.ask(new GetTrustBoard(campaign.id(), trust.code()))
                .map(TrustBoard::activities)
                .orElse(List.of());
        // what this form has sent before is the same wish, and sent again it does no harm
        boolean sentAgain = logged.equals(tried);
        tried = logged;
        if (!sentAgain && known.stream().anyMatch(each -> isSaved(logged, each))) {
            return Optional.of(savedAlready());
        }
        return LookAlike.of(logged, form.chosen(), known, queries, clock.instant())
                .map(alike -> alike.isThePlanOf(logged) ? plan(alike) : twin(alike));
    }

    private static boolean isSaved(Logged logged, ActivitySummary known) {
        return known.id().equals(logged.id()) && logged.held() == (known.stage() != ActivityStage.PLANNED);
    }

    /** A tab was closed before the answer came, and the draft is sent again. */
    private Doubt savedAlready() {
        return new Doubt(
                "This one is saved already.",
                List.of(
                        Doubt.Way.back("Leave it as it is", this::kept),
                        new Doubt.Way("Save it as another one", true, () -> form.again())));
    }

    private Doubt twin(LookAlike alike) {
        return new Doubt(
                "This looks like one logged at " + alike.time() + ": " + inWords(alike) + ". Same activity?",
                List.of(Doubt.Way.back("Yes, keep one", this::kept), Doubt.Way.on("No, save both")));
    }

    private Doubt plan(LookAlike alike) {
        return new Doubt(
                "This looks like one in your plans: " + inWords(alike) + ". Same activity?",
                List.of(
                        new Doubt.Way(
                                "Yes, report that one",
                                true,
                                () -> form.about(alike.activity().id())),
                        Doubt.Way.on("No, save both")));
    }

    private static String inWords(LookAlike alike) {
        ActivitySummary activity = alike.activity();
        String people = activity.reach().known() ? ", " + activity.kind().inWords(activity.reach()) : "";
        return activity.title() + ", " + activity.days().inWords() + people;
    }

    private void kept() {
        form.drop();
        show(new KeptPanel(trust, campaign.id(), fresh));
    }

    private void saved(Logged logged) {
        show(new SavedPanel(
                form.chosen(),
                logged,
                campaign,
                trust,
                commands,
                queries,
                clock,
                new SavedPanel.Ways(this::another, fresh, this::again)));
    }

    private void show(Component panel) {
        said.removeAll();
        said.add(panel);
        card.setVisible(false);
        panel.getElement().executeJs("this.focus(); this.scrollIntoView({block: 'nearest'})");
    }

    private void another() {
        card.setVisible(true);
        form.another();
    }

    private void again() {
        said.removeAll();
        card.setVisible(true);
        form.again();
    }
}
