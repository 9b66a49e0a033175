package tracker.ui.token;

import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.Commands;
import tracker.domain.shared.TextLine;
import tracker.domain.token.TokenCommand.MakeToken;
import tracker.domain.token.TokenSecret;
import tracker.domain.trust.TrustCode;
import tracker.ui.form.CommandForm;
import tracker.ui.form.FormProblems;
import tracker.ui.form.InputField;

/**
 * Creates a token and shows it once. The secret is generated here and goes to the browser; only its hash is sent on.
 */
final class NewTokenForm extends Div {

    private final InputField name = InputField.line("Name", "Say which system it is for, for example: Events database");
    private final TrustCode trust;
    private final Div place = new Div();
    private final Runnable made;
    private transient @Nullable TokenDraft asked;

    NewTokenForm(TrustCode trust, Commands commands, Runnable made) {
        this.trust = trust;
        this.made = made;
        add(place, new CommandForm(commands, "Create a token", new Div(name), this::read, this::saved));
    }

    /** A command keeps its secret when it is sent again. */
    private record TokenDraft(TextLine name, TokenSecret secret) {}

    private Supplier<MakeToken> read(FormProblems problems) {
        Supplier<TextLine> typed = problems.read(name, () -> new TextLine(name.typed()));
        return () -> {
            TokenDraft now = asked;
            if (now == null || !now.name().equals(typed.get())) {
                now = new TokenDraft(typed.get(), TokenSecret.next(trust));
                asked = now;
            }
            return new MakeToken(trust, now.name(), now.secret().hash());
        };
    }

    private void saved() {
        TokenDraft done = asked;
        asked = null;
        place.removeAll();
        if (done != null) {
            place.add(new TokenSecretPanel(done.name(), done.secret()));
        }
        name.type("");
        made.run();
    }
}
