package tracker.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.NativeButton;
import tracker.ui.shared.CurrentUser;

/**
 * Signs out. The script first sends what was counted without a network, and warns of what would be left or deleted; the
 * server hears of the click afterwards.
 */
@JavaScript("context://tracker/sign-out.js")
final class SignOutButton extends NativeButton {

    SignOutButton(CurrentUser who) {
        super("Sign out", click -> who.signOut());
        addClassName("sign-out");
    }
}
