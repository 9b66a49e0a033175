package tracker.ui.myactivities;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tracker.domain.activity.ActivityCommands;
import tracker.domain.activity.ActivityStage;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.OwnActivity;
import tracker.domain.participation.ParticipationQuery.OwnActivityList;
import tracker.domain.shared.Command;
import tracker.domain.shared.Commands;
import tracker.domain.shared.PersonalDataQuestion;
import tracker.domain.shared.Reason;
import tracker.domain.shared.SnapshotPosition;
import tracker.domain.trust.TrustCode;
import tracker.ui.activity.ActivityFormRegistry;
import tracker.ui.activity.UndoPanel;
import tracker.ui.form.ActivityRef;
import tracker.ui.form.FormProblems;
import tracker.ui.form.ReasonField;
import tracker.ui.shared.CommandSender;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.TextUpdater;
import tracker.ui.shared.UpdatableComponent;

/** Actions on several activities at once. Attendance differs between activities, so it is reported one by one. */
final class ActivitySelectionPanel extends Div implements UpdatableComponent<OwnActivityList> {

    private String askedAbout = "";
    private final CampaignId campaign;
    private final TrustCode trust;
    private final transient Clock clock;
    private final transient CommandSender sending;
    private final Map<String, OwnActivity> picked = new LinkedHashMap<>();
    private final Paragraph count = new Paragraph();
    private final Div buttons = new Div();
    private final Div several = new Div();
    private final Div panel = new Div();
    private final Element progress = new Element("progress");
    private final Paragraph said = new Paragraph();
    private final Div result = new Div();
    private final transient Supplier<List<OwnActivity>> fitting;
    private final MyActivityList list;
    private SnapshotPosition moment;

    ActivitySelectionPanel(
            CampaignId campaign,
            TrustCode trust,
            OwnActivityList first,
            MyActivityList list,
            Commands commands,
            Clock clock) {
        this.campaign = campaign;
        this.trust = trust;
        this.list = list;
        this.fitting = list::shown;
        this.clock = clock;
        this.sending = new CommandSender(commands);
        this.moment = first.moment();
        buttons.addClassName("buttons");
        buttons.add(button("Select all on this page", this::all), csv());
        several.addClassName("buttons");
        several.add(
                button(
                        "Withdraw selected",
                        () -> ask(
                                "Withdraw selected",
                                stage -> stage.counts() || stage.awaitsFigures(),
                                ActivityCommands::withdraw,
                                BulkOutcome.WITHDRAWN)),
                button(
                        "Cancel selected",
                        () -> ask(
                                "Cancel selected",
                                stage -> stage == ActivityStage.PLANNED,
                                ActivityCommands::cancel,
                                BulkOutcome.CANCELLED)),
                button(
                        "Restore selected",
                        () -> ask(
                                "Restore selected",
                                ActivityStage::isCalledOff,
                                ActivityCommands::restore,
                                BulkOutcome.CHANGED)),
                button("Select none", this::none));
        said.getElement().setAttribute("role", "status");
        progress.setVisible(false);
        progress.setAttribute("aria-label", "Progress");
        addClassName("my-selection");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Change several activities");
        add(count, buttons, several, panel, said);
        getElement().appendChild(progress);
        add(result);
        tell();
    }

    void pick(String id, boolean now) {
        fitting.get().stream()
                .filter(own -> own.activity().id().equals(id))
                .findFirst()
                .ifPresent(own -> {
                    if (now) {
                        picked.put(id, own);
                    } else {
                        picked.remove(id);
                    }
                });
        tell();
    }

    @Override
    public void show(OwnActivityList now) {
        moment = now.moment();
        now.activities().forEach(own -> picked.replace(own.activity().id(), own));
    }

    private void all() {
        fitting.get().forEach(own -> {
            picked.put(own.activity().id(), own);
            list.tick(own.activity().id(), true);
        });
        tell();
    }

    private void none() {
        List.copyOf(picked.keySet()).forEach(id -> list.tick(id, false));
        picked.clear();
        tell();
    }

    private void tell() {
        TextUpdater.update(
                count,
                picked.isEmpty()
                        ? "Select activities to change or download them together."
                        : FigureFormat.count(picked.size(), "activity is", "activities are") + " selected.");
        several.setVisible(!picked.isEmpty());
    }

    private Anchor csv() {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(asked -> {
                    List<OwnActivity> chosen = picked.isEmpty() ? list.fitting() : List.copyOf(picked.values());
                    String filter = picked.isEmpty() ? list.filter() : "selected";
                    byte[] file = MyActivitiesCsvWriter.write(
                            chosen, moment, List.of(campaign.toString(), trust.value(), filter));
                    return new DownloadResponse(
                            new ByteArrayInputStream(file),
                            "activities-" + trust + "-" + campaign + "-" + filter + "-now-"
                                    + moment.asAt()
                                            .truncatedTo(ChronoUnit.SECONDS)
                                            .toString()
                                            .replace(":", "")
                                    + "-position-" + moment.position() + "-" + chosen.size() + "-rows.csv",
                            "text/csv;charset=utf-8",
                            file.length);
                }),
                "Download as CSV");
        link.addClassNames("button", "quiet");
        link.getElement().setAttribute("download", true).setAttribute("router-ignore", true);
        return link;
    }

    private static NativeButton button(String words, Runnable pressed) {
        NativeButton button = new NativeButton(words, click -> pressed.run());
        button.addClassNames("button", "quiet");
        button.getElement().setAttribute("type", "button");
        return button;
    }

    private void ask(String words, Predicate<ActivityStage> fits, BulkCommandFactory wish, BulkOutcome outcome) {
        panel.removeAll();
        result.removeAll();
        List<OwnActivity> meant = picked.values().stream()
                .filter(own -> fits.test(own.activity().stage()))
                .filter(own -> ActivityFormRegistry.of(own.activity().kind()).isPresent())
                .toList();
        if (meant.isEmpty()) {
            say(
                    picked.isEmpty()
                            ? "Nothing is selected."
                            : "None of the selected activities can be changed in this way.");
            return;
        }
        say("");
        ReasonField why = new ReasonField();
        NativeButton go = button(
                words + ": " + FigureFormat.count(meant.size(), "activity", "activities"),
                () -> read(why, reason -> {
                    panel.removeAll();
                    send(meant, own -> command(own, wish, reason), outcome);
                }));
        go.addClassName("primary");
        Div both = new Div(go, button("Leave them as they are", panel::removeAll));
        both.addClassName("buttons");
        panel.add(why, both);
        why.focusField();
    }

    private void read(ReasonField why, Consumer<Reason> go) {
        FormProblems problems = new FormProblems();
        Supplier<Reason> reason = why.read(problems);
        problems.showAll();
        if (!problems.any() && !asksAboutPerson(reason.get())) {
            go.accept(reason.get());
        }
    }

    /** Whether the words look as if they were about a person; whoever sends them again has answered. */
    private boolean asksAboutPerson(Reason reason) {
        Optional<String> question = PersonalDataQuestion.about(reason.value());
        boolean asks = question.isPresent() && !reason.value().equals(askedAbout);
        if (asks) {
            askedAbout = reason.value();
            say(question.get() + " If so, press the button again.");
        }
        return asks;
    }

    private Command command(OwnActivity own, BulkCommandFactory wish, Reason reason) {
        ActivityRef which = new ActivityRef(own.activity().id(), campaign, trust);
        return wish.of(
                ActivityFormRegistry.of(own.activity().kind()).orElseThrow().commands(which), reason);
    }

    private void send(List<OwnActivity> meant, Function<OwnActivity, Command> command, BulkOutcome outcome) {
        new BulkCommandRunner(meant, command, this, sending, bulk -> tell(bulk, outcome)).next();
    }

    private void tell(BulkCommandRunner bulk, BulkOutcome outcome) {
        int over = bulk.done().size() + bulk.refused().size();
        progress.setVisible(!bulk.isFinished());
        progress.setAttribute("max", Integer.toString(bulk.all())).setAttribute("value", Integer.toString(over));
        say(bulk.isFinished() ? "" : FigureFormat.count(over) + " of " + FigureFormat.count(bulk.all()) + " are done.");
        if (bulk.isFinished()) {
            none();
            end(bulk, outcome);
        }
    }

    private void end(BulkCommandRunner bulk, BulkOutcome outcome) {
        result.removeAll();
        String done = FigureFormat.count(bulk.done().size(), "activity is", "activities are");
        if (outcome != BulkOutcome.CHANGED && !bulk.done().isEmpty()) {
            List<OwnActivity> undoable = List.copyOf(bulk.done());
            UndoPanel line = new UndoPanel(
                    done + " " + outcome.words + ".",
                    clock,
                    () -> send(
                            undoable,
                            own -> command(own, ActivityCommands::restore, outcome.undone),
                            BulkOutcome.CHANGED));
            result.add(line);
            line.getElement().executeJs("this.focus()");
        } else {
            say(done + " " + BulkOutcome.CHANGED.words + ".");
        }
        if (!bulk.refused().isEmpty()) {
            UnorderedList why = new UnorderedList();
            bulk.refused().forEach(sentence -> why.add(new ListItem(sentence)));
            result.add(new Paragraph("These were not changed:"), why);
        }
    }

    private void say(String words) {
        TextUpdater.update(said, words);
    }

    /** What happened to the activities, and the reason that is stored if it is undone. */
    private enum BulkOutcome {
        WITHDRAWN("withdrawn", UndoPanel.REASON),
        CANCELLED("cancelled", UndoPanel.CANCELLING_UNDONE),
        /** Nothing that is undone with one button. */
        CHANGED("changed", UndoPanel.REASON);

        private final String words;
        private final Reason undone;

        BulkOutcome(String words, Reason undone) {
            this.words = words;
            this.undone = undone;
        }
    }

    private interface BulkCommandFactory {
        Command of(ActivityCommands<?, ?> commands, Reason reason);
    }
}
