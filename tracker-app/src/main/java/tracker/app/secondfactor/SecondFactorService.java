package tracker.app.secondfactor;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tracker.app.openpages.OpenPageRegistry;
import tracker.app.permissions.SecurityLog;
import tracker.app.signin.SignInProofRepository;
import tracker.app.signin.SignInProofRepository.SignInProof;
import tracker.app.signin.SignedInUser;
import tracker.app.throttle.SignInRateLimiter;
import tracker.domain.shared.PersonId;

/** Sets up, checks and removes second factors. Real time, also where the application's clock is a simulated one. */
@Component
class SecondFactorService {

    private static final int LONGEST = 40;
    private static final int FEW_CODES = 3;

    private final AuthenticatorAppRepository apps;
    private final RecoveryCodeRepository codes;
    private final PasskeyRepository passkeys;
    private final SignInProofRepository proofs;
    private final SecondFactorNotifier emails;
    private final SignInRateLimiter throttle;
    private final OpenPageRegistry pages;
    private final TransactionTemplate transaction;
    private final InstantSource time;

    @Autowired
    SecondFactorService(
            AuthenticatorAppRepository apps,
            RecoveryCodeRepository codes,
            PasskeyRepository passkeys,
            SignInProofRepository proofs,
            SecondFactorNotifier emails,
            SignInRateLimiter throttle,
            OpenPageRegistry pages,
            PlatformTransactionManager transactions) {
        this.apps = apps;
        this.codes = codes;
        this.passkeys = passkeys;
        this.proofs = proofs;
        this.emails = emails;
        this.throttle = throttle;
        this.pages = pages;
        this.transaction = new TransactionTemplate(transactions);
        this.time = InstantSource.system();
    }

    /** What a person has; public, since a template sees public methods only. */
    public record FactorState(boolean app, List<PasskeyRepository.Passkey> passkeys, int codesLeft) {

        /** Whether a second factor is set up. */
        public boolean any() {
            return app || !passkeys.isEmpty();
        }
    }

    FactorState state(PersonId person) {
        return new FactorState(apps.secret(person).isPresent(), passkeys.of(person), codes.left(person));
    }

    /**
     * Checks a code of the app, or a recovery code, and records the factor as given.
     *
     * @return what is wrong, in a sentence; empty if it is right
     */
    String give(SignInProof proof, SignedInUser who, String typed, String address) {
        PersonId person = proof.person();
        if (!throttle.tryFactor(person.value(), address).isZero()) {
            SecurityLog.rejected("too many codes for " + person, address);
            return "There were too many attempts. Wait a few minutes and try again.";
        }
        String code = typed.length() > LONGEST ? "" : typed.replaceAll("\\s", "");
        Instant now = time.instant();
        boolean byApp = apps.secret(person)
                .map(secret -> TotpAlgorithm.matchingStep(secret, code, now))
                .filter(OptionalLong::isPresent)
                .map(step -> apps.use(person, step.getAsLong()))
                .orElse(false);
        boolean byCode = !byApp
                && Boolean.TRUE.equals(transaction.execute(all -> {
                    boolean used = codes.use(person, code);
                    if (used) {
                        emails.notifyOfChange(person, proof.name(), used(codes.left(person)));
                    }
                    return used;
                }));
        if (!byApp && !byCode) {
            SecurityLog.rejected("wrong code of " + person, address);
            return "This code is wrong, has expired or was used already. Wait for the next one and try again.";
        }
        throttle.factorGiven(person.value(), address);
        given(who, byApp ? "authenticator app" : "recovery code", address);
        return "";
    }

    private static String used(int left) {
        return "somebody signed in with one of your recovery codes. You have "
                + (left == 0 ? "none" : String.valueOf(left)) + " left."
                + (left <= FEW_CODES ? " Make new ones on the page “Second factor” of your account." : "");
    }

    /** A passkey was checked elsewhere. */
    void given(SignedInUser who, String way, String address) {
        proofs.recordSecondFactor(who);
        SecurityLog.signedIn(who.person(), way, address);
    }

    /**
     * Sets up an app, if the code is one of the secret.
     *
     * @return the recovery codes if there were none before, otherwise none; empty if the code is wrong
     */
    Optional<List<String>> enrolApp(SignInProof proof, SignedInUser who, byte[] secret, String typed) {
        OptionalLong step = TotpAlgorithm.matchingStep(secret, typed.replaceAll("\\s", ""), time.instant());
        if (step.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(enrol(
                proof,
                who,
                () -> apps.save(proof.person(), secret, step.getAsLong()),
                "an authenticator app is now your second factor for the Healthcare Science Week tracker."));
    }

    /** Notes that a passkey was stored. */
    List<String> enrolPasskey(SignInProof proof, SignedInUser who, Runnable store) {
        return enrol(
                proof, who, store, "a passkey was added as a second factor for the Healthcare Science Week tracker.");
    }

    private List<String> enrol(SignInProof proof, SignedInUser who, Runnable store, String words) {
        PersonId person = proof.person();
        List<String> fresh = transaction.execute(all -> {
            store.run();
            proofs.enrol(person);
            proofs.recordSecondFactor(who);
            emails.notifyOfChange(person, proof.name(), words);
            return codes.left(person) == 0 ? codes.renew(person) : List.<String>of();
        });
        changed("set up for " + person);
        return fresh == null ? List.of() : fresh;
    }

    /** New recovery codes; the old ones no longer work. */
    List<String> renewCodes(SignInProof proof) {
        List<String> fresh = transaction.execute(all -> {
            emails.notifyOfChange(
                    proof.person(),
                    proof.name(),
                    "new recovery codes were made for your account. The old ones no longer work.");
            return codes.renew(proof.person());
        });
        changed("new recovery codes of " + proof.person());
        return fresh == null ? List.of() : fresh;
    }

    void removeApp(SignInProof proof) {
        remove(proof, () -> apps.delete(proof.person()), "your authenticator app is no longer a second factor.");
    }

    void removePasskey(SignInProof proof, String id) {
        remove(proof, () -> passkeys.delete(proof.person(), id), "a passkey was removed from your account.");
    }

    private void remove(SignInProof proof, Runnable deletion, String words) {
        PersonId person = proof.person();
        transaction.executeWithoutResult(all -> {
            deletion.run();
            if (!state(person).any()) {
                codes.delete(person);
                proofs.disenrol(person);
            }
            emails.notifyOfChange(person, proof.name(), words);
        });
        changed("removed from " + person);
    }

    /** Removes all factors of a person who has lost them, and signs them out everywhere. */
    void reset(PersonId person, String name) {
        transaction.executeWithoutResult(all -> {
            apps.delete(person);
            codes.delete(person);
            passkeys.deleteAll(person);
            proofs.disenrol(person);
            proofs.endAll(person);
            emails.notifyOfReset(person, name);
        });
        changed("reset for " + person);
    }

    private void changed(String what) {
        SecurityLog.changed("second factor: " + what);
        pages.check();
    }
}
