package tracker.ui.activity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.shared.Commands;
import tracker.domain.trust.TrustCode;

/** The place on a trust's page where an activity is logged: a button, then the form, then what was saved. */
public final class LogActivity extends Section {

    private final AnnouncedCampaign campaign;
    private final TrustCode trust;
    private final transient Commands commands;
    private final transient Clock clock;
    private final Div place = new Div();

    public LogActivity(AnnouncedCampaign campaign, TrustCode trust, Commands commands, Clock clock) {
        this.campaign = campaign;
        this.trust = trust;
        this.commands = commands;
        this.clock = clock;
        addClassName("log-activity");
        getElement().setAttribute("aria-label", "Log an activity");
        add(place);
        offer("Log an activity");
    }

    private void offer(String words) {
        NativeButton button = new NativeButton(words, click -> open());
        button.addClassNames("button", "primary");
        place.removeAll();
        place.removeClassName("card");
        place.add(button);
    }

    private void open() {
        NativeButton leave = new NativeButton("Leave without saving", click -> offer("Log an activity"));
        leave.addClassNames("button", "quiet");
        place.removeAll();
        place.addClassName("card");
        H2 heading = new H2("Log an activity");
        heading.getElement().setAttribute("tabindex", "-1");
        place.add(heading, new LogForm(campaign, trust, commands, clock, this::saved), leave);
        heading.getElement().executeJs("this.focus()");
    }

    private void saved(String what) {
        offer("Log another activity");
        Paragraph words = new Paragraph("Saved. " + what + " It counts on the boards now.");
        Div panel = new Div(words);
        panel.addClassName("saved");
        panel.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        place.addComponentAsFirst(panel);
        panel.getElement().executeJs("this.focus()");
    }
}
