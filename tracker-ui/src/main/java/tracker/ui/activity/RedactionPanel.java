package tracker.ui.activity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import tracker.domain.activity.ActivityKind;
import tracker.domain.redaction.RedactedActivityId;
import tracker.domain.redaction.RedactionCommand.RedactText;
import tracker.domain.shared.Commands;
import tracker.ui.form.ActivityRef;
import tracker.ui.shared.CommandSender;

/** Removes all text of an activity for good, after saying what that means. For leads and organisers. */
final class RedactionPanel extends NativeDetails {

    private final Div said = new Div();

    RedactionPanel(ActivityKind kind, ActivityRef which, Commands commands) {
        super("Remove the text of this " + kind.one());
        addClassName("redaction");
        CommandSender sender = new CommandSender(commands);
        NativeButton remove = new NativeButton("Remove the text for good");
        remove.addClassNames("button", "quiet");
        remove.addClickListener(click -> sender.send(
                new RedactText(new RedactedActivityId(which.id()), which.campaign(), which.trust()),
                this,
                () -> say("The text was removed. Days and figures have not changed."),
                this::say));
        said.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        setContent(new Div(
                new Paragraph("Use this if the text names or describes a person, for example a patient or a pupil."),
                new Paragraph("Everything that was typed about this " + kind.one()
                        + " is removed: names of places and schools, topics, notes and reasons. It goes from every page, "
                        + "the history, exports and all later backups. Days and figures stay."),
                new Paragraph("This cannot be undone. You can enter a new text afterwards by correcting the activity."),
                remove,
                said));
    }

    private void say(String words) {
        said.setText(words);
        said.getElement().executeJs("this.focus()");
    }
}
