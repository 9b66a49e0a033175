package tracker.ui.log;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
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
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.participation.OwnActivity;
import tracker.domain.participation.ParticipationQuery.ListOwnActivities;
import tracker.domain.participation.TrustBoard;
import tracker.domain.shared.Commands;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.RegisteredTrust;
import tracker.ui.activity.ActivityFormRegistry;
import tracker.ui.activity.UnreportedActivitiesCard;
import tracker.ui.form.ActivityDraft;
import tracker.ui.form.ActivityRef;
import tracker.ui.form.FormWarning;
import tracker.ui.form.LogContext;
import tracker.ui.links.BoardNavigation;
import tracker.ui.links.LogActivityAddress;
import tracker.ui.shared.FigureFormat;

/** The form of one trust, with the last saved activity above it. */
final class LogActivityLayout extends Div {

    private final AnnouncedCampaign campaign;
    private final transient RegisteredTrust trust;
    private final transient Commands commands;
    private final transient Queries queries;
    private final transient Clock clock;
    private final transient Runnable fresh;
    private final Div said = new Div();
    private final Div card = new Div();
    private final LogActivityForm form;
    private transient @Nullable ActivityDraft tried;

    /** @param fresh starts a new form */
    LogActivityLayout(
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
        Component whose = BoardNavigation.trust(trust.name(), trust.code().value(), campaign.id());
        Paragraph under = new Paragraph(whose, new Span(", " + campaign.name()));
        addClassName("log-page");
        card.addClassNames("card", "log-card");
        form = form(board);
        card.add(form);
        add(under);
        owed(board.activities()).ifPresent(this::add);
        add(said, card, shortLinks());
        TrustChoiceForm.remember(getElement(), trust.code().value());
        form.recallSaved(this::tellAgain);
    }

    /** @param like the id of a similar activity of this trust; empty for none */
    void begin(ActivityKind kind, String like) {
        if (like.isEmpty()) {
            form.begin(kind);
        } else {
            beginLike(kind, like);
        }
    }

    private void beginLike(ActivityKind kind, String like) {
        try {
            form.beginLike(kind, new ActivityRef(like, campaign.id(), trust.code()), queries);
        } catch (RuleBroken noSuchId) {
            form.begin(kind);
        }
    }

    void beginWhereLeft() {
        form.beginWhereLeft();
    }

    private LogActivityForm form(TrustBoard board) {
        return new LogActivityForm(
                kind -> new LogContext(
                        campaign, trust.code(), LondonCalendar.today(clock), RecentPlaceProvider.of(board, kind)),
                this::doubt,
                commands,
                this::saved,
                this::tellAgain);
    }

    private Optional<Paragraph> owed(List<ActivitySummary> activities) {
        long owed = UnreportedActivitiesCard.count(activities, clock);
        if (owed == 0) {
            return Optional.empty();
        }
        String words = FigureFormat.count(owed, "planned activity is", "planned activities are")
                + " over. Report how many people came";
        Paragraph line = new Paragraph(BoardNavigation.trust(words, trust.code().value(), campaign.id()));
        line.addClassName("owed-line");
        return Optional.of(line);
    }

    private Component shortLinks() {
        UnorderedList links = new UnorderedList();
        ActivityFormRegistry.logged()
                .forEach(kind -> links.add(
                        new ListItem("/l/" + trust.code() + "-" + LogActivityAddress.word(kind) + ": " + kind.one())));
        return new NativeDetails("Short links for posters and messages", links);
    }

    private Optional<FormWarning> doubt(ActivityDraft logged) {
        List<ActivitySummary> known =
                queries.ask(new ListOwnActivities(campaign.id(), trust.code(), null)).activities().stream()
                        .map(OwnActivity::activity)
                        .toList();
        // the form repeats the same command with the same id, so sending it again is safe
        boolean sentAgain = logged.equals(tried);
        tried = logged;
        if (!sentAgain && known.stream().anyMatch(each -> isSaved(logged, each))) {
            return Optional.of(savedAlready());
        }
        return PossibleDuplicate.of(logged, form.chosen(), known, queries, clock.instant())
                .map(alike -> alike.isThePlanOf(logged) ? plan(alike) : twin(alike));
    }

    private static boolean isSaved(ActivityDraft logged, ActivitySummary known) {
        return known.id().equals(logged.id()) && logged.held() == (known.stage() != ActivityStage.PLANNED);
    }

    /** The tab was closed before the answer came, and the draft is sent again. */
    private FormWarning savedAlready() {
        return new FormWarning(
                "This activity is already saved.",
                List.of(
                        FormWarning.WarningOption.goBack("Leave it as it is", this::kept),
                        new FormWarning.WarningOption("Save as another activity", true, () -> form.again())));
    }

    private FormWarning twin(PossibleDuplicate alike) {
        return new FormWarning(
                "This looks like an activity logged at " + alike.time() + ": " + inWords(alike) + ". Same activity?",
                List.of(
                        FormWarning.WarningOption.goBack("Yes, keep one", this::kept),
                        FormWarning.WarningOption.proceed("No, save both")));
    }

    private FormWarning plan(PossibleDuplicate alike) {
        return new FormWarning(
                "This looks like one of your planned activities: " + inWords(alike) + ". Same activity?",
                List.of(
                        new FormWarning.WarningOption(
                                "Yes, report that one",
                                true,
                                () -> form.about(alike.activity().id())),
                        FormWarning.WarningOption.proceed("No, save both")));
    }

    private static String inWords(PossibleDuplicate alike) {
        ActivitySummary activity = alike.activity();
        String people = activity.reach().known() ? ", " + activity.kind().inWords(activity.reach()) : "";
        return activity.title() + ", " + activity.days().inWords() + people;
    }

    private void kept() {
        form.drop();
        show(new AlreadyLoggedPanel(trust, campaign.id(), fresh));
    }

    private void saved(ActivityDraft logged) {
        form.rememberSaved(logged.id());
        tell(SavedActivity.of(form.chosen(), logged), this::another, this::again);
    }

    private void tell(SavedActivity saved, Runnable another, Runnable again) {
        show(new SavedActivityPanel(
                saved,
                campaign,
                trust,
                commands,
                queries,
                clock,
                new SavedActivityPanel.SavedPanelListener(() -> goOn(another), () -> goOn(fresh), () -> goOn(again))));
    }

    /** The message was read. */
    private void goOn(Runnable next) {
        getUI().ifPresent(form::forgetSaved);
        next.run();
    }

    /**
     * The page was loaded again after something was saved, as after a phone has slept: it says what, and lets undo it.
     *
     * @return whether it is stored for this trust, and not withdrawn since
     */
    boolean tellAgain(String activity) {
        Optional<ActivitySummary> stored =
                queries.ask(new ListOwnActivities(campaign.id(), trust.code(), null)).activities().stream()
                        .map(OwnActivity::activity)
                        .filter(each -> each.id().equals(activity))
                        .filter(each -> !each.stage().isCalledOff())
                        .filter(each -> ActivityFormRegistry.logged().contains(each.kind()))
                        .findFirst();
        stored.ifPresent(each -> {
            form.drop();
            Runnable alike = () -> similar(each);
            tell(SavedActivity.of(each), alike, alike);
        });
        return stored.isPresent();
    }

    private void similar(ActivitySummary other) {
        said.removeAll();
        card.setVisible(true);
        beginLike(other.kind(), other.id());
    }

    /** Whoever goes on to another page has read it. */
    @Override
    protected void onDetach(DetachEvent event) {
        if (!event.getUI().isClosing()) {
            form.forgetSaved(event.getUI());
        }
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
