package tracker.ui.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.TRUST;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tracker.domain.shared.Command;
import tracker.domain.shared.Reason;
import tracker.domain.stand.StandCommand.WithdrawStand;
import tracker.domain.stand.StandId;
import tracker.domain.token.TokenCommand.RevokeToken;
import tracker.domain.token.TokenRule;
import tracker.ui.ViewTest;

/** A form tells all that is wrong at once, asks about what is unlikely, and sends one thing once. */
class CommandFormTest extends ViewTest {

    private final InputField id = InputField.line("Which one?", "");
    private final InputField count = InputField.number("How many?", "");
    private final List<String> saved = new ArrayList<>();
    private final List<String> wentBack = new ArrayList<>();
    private final CommandForm form =
            new CommandForm(commands, "Send it", new Div(id, count), this::read, () -> saved.add(id.typed()));

    @BeforeEach
    void the_form_is_open() {
        UI.getCurrent().add(form);
    }

    private Supplier<Command> read(FormProblems problems) {
        Supplier<String> which = problems.read(id, () -> id.required("Say which."));
        Supplier<Integer> many = problems.read(count, () -> count.requiredCount("Say how many."));
        if (count.typed().equals("99")) {
            problems.warn(new FormWarning(
                    "Is 99 right?",
                    List.of(
                            FormWarning.WarningOption.proceed("Yes, 99"),
                            FormWarning.WarningOption.goBack("No, change it", () -> wentBack.add("changed")))));
        }
        return () -> new RevokeToken(TRUST, which.get() + many.get());
    }

    private void answer(String which, String howMany) {
        id.type(which);
        count.type(howMany);
    }

    private boolean offersToSend() {
        return $(NativeButton.class)
                .withCondition(button -> button.getText().equals("Send it"))
                .exists();
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_each_sentence_leads_to_its_question() {
        answer("", "many");
        click("Send it");
        assertThat(commands.sent()).isEmpty();
        assertThat(words(form)).contains("There is a problem");
        assertThat($(Anchor.class, form).all())
                .extracting(Anchor::getText, Anchor::getHref)
                .containsExactly(
                        tuple("Say which.", "#" + id.anchor()),
                        tuple("Enter a whole number, for example 120.", "#" + count.anchor()));
        assertThat(id.problemText()).isEqualTo("Say which.");
    }

    @Test
    void what_was_mended_is_no_longer_told_and_what_is_wrong_still_is() {
        answer("", "many");
        click("Send it");
        id.type("a");
        click("Send it");
        assertThat(id.problemText()).isEmpty();
        assertThat(count.problemText()).isNotEmpty();
        count.type("3");
        click("Send it");
        assertThat(commands.sent()).containsExactly(new RevokeToken(TRUST, "a3"));
        assertThat(words(form)).doesNotContain("There is a problem");
        assertThat(saved).containsExactly("a");
    }

    @Test
    void what_is_unlikely_is_asked_first_and_then_sent_as_it_is() {
        answer("a", "99");
        click("Send it");
        assertThat(commands.sent()).isEmpty();
        assertThat(words(form)).contains("Is 99 right?");
        assertThat(offersToSend()).as("the question is the only way on").isFalse();
        click("Yes, 99");
        assertThat(commands.sent()).containsExactly(new RevokeToken(TRUST, "a99"));
    }

    @Test
    void what_was_confirmed_is_not_asked_again_until_the_form_is_new() {
        answer("a", "99");
        click("Send it");
        click("Yes, 99");
        answer("b", "99");
        click("Send it");
        assertThat(commands.sent()).hasSize(2);
        form.renew();
        click("Send it");
        assertThat(commands.sent()).hasSize(2);
        assertThat(words(form)).contains("Is 99 right?");
    }

    @Test
    void going_back_sends_nothing_and_offers_the_button_again() {
        answer("a", "99");
        click("Send it");
        click("No, change it");
        assertThat(commands.sent()).isEmpty();
        assertThat(wentBack).containsExactly("changed");
        assertThat(offersToSend()).isTrue();
        assertThat(words(form)).doesNotContain("Is 99 right?");
    }

    @Test
    void text_that_looks_like_a_person_is_asked_about_before_it_is_sent() {
        WithdrawStand withdrawal = new WithdrawStand(
                new StandId("stand-1"), CAMPAIGN, TRUST, new Reason("A patient, aged 8, rang 020 7946 0123"));
        CommandForm withdrawing =
                new CommandForm(commands, "Withdraw", new Div(), problems -> () -> withdrawal, () -> {});
        UI.getCurrent().add(withdrawing);
        click("Withdraw");
        assertThat(commands.sent()).isEmpty();
        assertThat(words(withdrawing)).contains("This looks like", "Save it anyway?");
        click("Yes, save it");
        assertThat(commands.sent()).containsExactly(withdrawal);
    }

    @Test
    void what_is_wrong_is_told_before_what_is_unlikely_is_asked() {
        answer("", "99");
        click("Send it");
        assertThat(words(form)).contains("Say which.").doesNotContain("Is 99 right?");
    }

    @Test
    void while_it_is_being_saved_it_is_not_sent_twice() {
        CompletableFuture<Void> waiting = commands.hold();
        answer("a", "3");
        click("Send it");
        click("Saving…");
        assertThat(commands.sent()).hasSize(1);
        assertThat(saved).isEmpty();
        waiting.complete(null);
        settle();
        assertThat(saved).containsExactly("a");
        assertThat(offersToSend()).isTrue();
    }

    @Test
    void a_refusal_is_told_and_the_answers_stay() {
        commands.refuse(TokenRule.A_TOKEN_IS_KNOWN);
        answer("a", "3");
        click("Send it");
        assertThat(words(form)).contains(TokenRule.A_TOKEN_IS_KNOWN.sentence());
        assertThat(saved).isEmpty();
        assertThat(id.typed()).isEqualTo("a");
        commands.store();
        click("Send it");
        assertThat(saved).containsExactly("a");
        assertThat(words(form)).doesNotContain(TokenRule.A_TOKEN_IS_KNOWN.sentence());
    }

    @Test
    void what_may_have_been_saved_keeps_its_id_and_what_was_changed_since_gets_a_new_one() {
        commands.fail();
        answer("a", "3");
        click("Send it");
        assertThat(words(form)).contains("Send it again: it will not be counted twice.");
        click("Send it");
        count.type("4");
        click("Send it");
        assertThat(commands.ids()).hasSize(3);
        assertThat(commands.ids().get(1)).isEqualTo(commands.ids().getFirst());
        assertThat(commands.ids().get(2)).isNotEqualTo(commands.ids().getFirst());
    }

    @Test
    void what_changed_without_mattering_is_passed_over_without_a_question() {
        Standing standing = new Standing(2, Optional.empty());
        form.withConflictHandler(standing);
        commands.refuse(TokenRule.A_TOKEN_IS_KNOWN);
        answer("a", "3");
        click("Send it");
        assertThat(commands.expectedVersions()).containsExactly(0L, 1L, 2L);
        assertThat(words(form))
                .as("refused for another reason in the end")
                .contains(TokenRule.A_TOKEN_IS_KNOWN.sentence());
    }

    @Test
    void a_form_that_is_overtaken_again_and_again_gives_up_in_the_end() {
        form.withConflictHandler(new Standing(1_000, Optional.empty()));
        commands.refuse(TokenRule.A_TOKEN_IS_KNOWN);
        answer("a", "3");
        click("Send it");
        assertThat(commands.sent()).hasSize(6);
        assertThat(offersToSend()).isTrue();
    }

    @Test
    void what_changed_and_matters_is_asked_in_place_of_the_button() {
        form.withConflictHandler(new Standing(0, Optional.of(new Paragraph("Sam changed this."))));
        commands.refuseOnce(TokenRule.A_TOKEN_IS_KNOWN);
        answer("a", "3");
        click("Send it");
        assertThat(words(form)).contains("Sam changed this.").doesNotContain(TokenRule.A_TOKEN_IS_KNOWN.sentence());
        assertThat(offersToSend()).isFalse();
        form.submit();
        settle();
        assertThat(words(form)).doesNotContain("Sam changed this.");
        assertThat(saved).containsExactly("a");
    }

    /** What the user has seen moves on so many times without mattering. */
    private static final class Standing implements VersionConflictHandler {

        private final int unrelated;
        private final transient Optional<Component> panel;
        private long version;

        Standing(int unrelated, Optional<Component> panel) {
            this.unrelated = unrelated;
            this.panel = panel;
        }

        @Override
        public long expectedVersion() {
            return version;
        }

        @Override
        public boolean rebaseIfUnrelated() {
            return version < unrelated && ++version > 0;
        }

        @Override
        public Optional<Component> conflictPanel() {
            return panel;
        }
    }
}
