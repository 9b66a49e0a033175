package tracker.ui.access;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.domain.access.AccessCommand.InvitePerson;
import tracker.domain.access.EmailAddress;
import tracker.domain.access.Role;
import tracker.domain.shared.Commands;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.Queries;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.TrustCode;
import tracker.ui.form.CommandForm;
import tracker.ui.form.FormProblems;
import tracker.ui.form.InputField;
import tracker.ui.form.RadioGroupField;
import tracker.ui.shared.ActivityLabels;
import tracker.ui.shared.EmailDeliveryText;

/** Invites a user: name, email address and role. */
final class InviteForm extends Div {

    private final InputField name =
            InputField.line("Name", "The name colleagues use. Only people who use the tracker can see it.");
    private final InputField address;
    private final RadioGroupField<Role> role;
    private final InputField code =
            InputField.line("Trust", "ODS code, for example RJ1. Leave empty for an organiser or administrator.");
    private final @Nullable TrustCode trust;
    private final Paragraph answer = new Paragraph();
    private final transient Queries queries;
    private final Runnable invited;

    InviteForm(@Nullable TrustCode trust, Commands commands, Queries queries, Runnable invited) {
        this.trust = trust;
        this.queries = queries;
        address = InputField.line("Email address", hint(EmailDeliveryText.isSent(queries)));
        this.invited = invited;
        List<Role> roles = trust == null ? List.of(Role.values()) : List.of(Role.CONTRIBUTOR, Role.LEAD);
        role = new RadioGroupField<>("Role", roles, each -> ActivityLabels.capital(each.word()));
        code.setVisible(trust == null);
        answer.getElement().setAttribute("role", "status");
        Div questions = new Div(name, address, role, code);
        add(new CommandForm(commands, "Invite", questions, this::read, this::saved), answer);
    }

    private Supplier<InvitePerson> read(FormProblems problems) {
        Supplier<TextLine> typedName = problems.read(name, () -> new TextLine(name.typed()));
        Supplier<EmailAddress> typedAddress = problems.read(address, () -> new EmailAddress(address.typed()));
        Supplier<Role> chosen = problems.read(role, () -> role.required("Choose a role."));
        Supplier<InvitePerson> invitation = problems.read(
                code,
                () -> new InvitePerson(
                        PersonId.next(),
                        typedAddress.get(),
                        typedName.get(),
                        chosen.get(),
                        trust == null ? typedTrust() : trust));
        return invitation;
    }

    private static String hint(boolean sent) {
        return sent
                ? "We will send the invitation to this address. It works once, for 14 days."
                : "No mail server is set up, so nothing is sent. An administrator can read the invitation on the page "
                        + "“Users” and pass it on. It works once, for 14 days.";
    }

    private @Nullable TrustCode typedTrust() {
        String typed = code.typed();
        return typed.isEmpty() ? null : new TrustCode(typed.toUpperCase(Locale.ROOT));
    }

    private void saved() {
        answer.setText(EmailDeliveryText.of(queries, "Invitation sent."));
        invited.run();
    }
}
