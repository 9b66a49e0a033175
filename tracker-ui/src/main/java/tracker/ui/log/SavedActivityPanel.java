package tracker.ui.log;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.participation.ParticipationQuery.GetBoard;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
import tracker.domain.participation.TrustBoard;
import tracker.domain.shared.Commands;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.domain.shared.Reason;
import tracker.domain.trust.Area;
import tracker.domain.trust.RegisteredTrust;
import tracker.ui.activity.ActivityFormRegistry;
import tracker.ui.form.ActivityRef;
import tracker.ui.links.BoardNavigation;
import tracker.ui.shared.ActivityLabels;
import tracker.ui.shared.CommandSender;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.LiveUpdates;
import tracker.ui.shared.TextUpdater;
import tracker.ui.stand.StandCountPanel;

/** The saved activity: the new totals, undo for ten minutes, and links to log the next one. */
final class SavedActivityPanel extends Div {

    private static final Duration UNDO = Duration.ofMinutes(10);
    private static final Reason UNDONE = new Reason("undone by the person who logged it");

    private final ActivityKind kind;
    private final transient SavedActivity logged;
    private final transient ActivityRef which;
    private final transient SavedPanelListener ways;
    private final transient Clock clock;
    private final transient Instant saved;
    private final transient CommandSender sending;
    private final Paragraph head = new Paragraph();
    private final Paragraph sum = new Paragraph();
    private final Paragraph trouble = new Paragraph();
    private final Paragraph where = new Paragraph();
    private final Div buttons = new Div();
    private final NativeButton undo = button("Undo", this::undo);
    private @Nullable TrustBoard ours;
    private @Nullable CampaignBoard nation;

    /**
     * What to do next.
     *
     * @param another logs a similar activity
     * @param fresh starts a new form
     * @param again logs it again with the same answers, after an undo
     */
    record SavedPanelListener(Runnable another, Runnable fresh, Runnable again) {}

    SavedActivityPanel(
            SavedActivity logged,
            AnnouncedCampaign campaign,
            RegisteredTrust trust,
            Commands commands,
            Queries queries,
            Clock clock,
            SavedPanelListener ways) {
        this.kind = logged.kind();
        this.logged = logged;
        this.which = new ActivityRef(logged.id(), campaign.id(), trust.code());
        this.ways = ways;
        this.clock = clock;
        this.saved = clock.instant();
        this.sending = new CommandSender(commands);
        head.setText("Saved. " + inWords());
        sum.setVisible(false);
        trouble.addClassName("problem");
        trouble.getElement().setAttribute("role", "alert");
        trouble.setVisible(false);
        where.add(BoardNavigation.trust(
                "See it on your trust's page", trust.code().value(), campaign.id()));
        buttons.addClassName("buttons");
        buttons.add(button("Log another like this", ways.another()), button("Log something else", ways.fresh()), undo);
        if (kind == ActivityKind.STAND
                && !logged.held()
                && StandCountPanel.nearby(logged.days(), LondonCalendar.today(clock))) {
            buttons.add(StandCountPanel.counter(logged.id(), "Count visitors at this stand"));
        }
        undo.getElement().executeJs("setTimeout(() => this.hidden = true, $0)", UNDO.toMillis());
        addClassName("saved");
        getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        add(head, sum, trouble, buttons, where);
        LiveUpdates.watch(this, queries, new GetTrustBoard(campaign.id(), trust.code()), this::tellOurs);
        LiveUpdates.watch(this, queries, new GetBoard(campaign.id(), Area.NATION), this::tellNation);
    }

    private static NativeButton button(String words, Runnable pressed) {
        NativeButton button = new NativeButton(words, click -> pressed.run());
        button.addClassName("button");
        return button;
    }

    private String inWords() {
        String people = logged.held() ? ": " + kind.inWords(logged.reach()) : ", planned";
        return ActivityLabels.capital(kind.one()) + ", " + logged.title() + ", "
                + logged.days().inWords() + people + "." + check();
    }

    /** What an organiser checks first is not in the sums below. */
    private String check() {
        return logged.heldBack() ? " The organisers check the figures before they are counted." : "";
    }

    private void tellOurs(Optional<TrustBoard> now) {
        ours = now.orElse(null);
        tellSum();
    }

    private void tellNation(Optional<CampaignBoard> now) {
        nation = now.orElse(null);
        tellSum();
    }

    /** Shows both totals once both include the saved activity; they are live from then on. */
    private void tellSum() {
        if (ours == null || nation == null) {
            return;
        }
        boolean known = ours.activities().stream().anyMatch(each -> each.id().equals(logged.id()));
        boolean both = nation.moment().position() >= ours.moment().position() || sum.isVisible();
        if (known && both) {
            TextUpdater.update(
                    sum,
                    "That makes " + count(nation.participation().total()) + " across England, "
                            + count(ours.board().participation().total()) + " at your trust.");
            sum.setVisible(true);
        }
    }

    private String count(ActivityTotals total) {
        return logged.held() ? FigureFormat.count(total.held()) : FigureFormat.count(total.planned()) + " planned";
    }

    private void undo() {
        if (clock.instant().isAfter(saved.plus(UNDO))) {
            undo.setVisible(false);
            complain("10 minutes have passed. You can still withdraw it on your trust's page if you give a reason.");
            return;
        }
        sending.send(
                ActivityFormRegistry.of(kind).orElseThrow().commands(which).withdraw(UNDONE),
                this,
                this::undone,
                this::complain);
    }

    private void complain(String sentence) {
        TextUpdater.update(trouble, sentence);
        trouble.setVisible(true);
    }

    private void undone() {
        TextUpdater.update(
                head, "Undone. It is no longer counted. It stays in your trust's history, where you can restore it.");
        remove(sum, trouble);
        buttons.removeAll();
        buttons.add(button("Change it and save again", ways.again()), button("Log something else", ways.fresh()));
        getElement().executeJs("this.focus()");
    }
}
