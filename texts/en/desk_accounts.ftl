### Accounts of the desk: one's own, those that leads look after, the ways to sign in.

desk-nav-account = My account
desk-companies = Companies
desk-companies-all = All companies, also new ones
desk-account-add = Add an account
desk-account-add-hint = A password is then shown once. It has to be changed at the first sign-in.
desk-account-access = Role, companies and teams
desk-account-own = This is your own account. What you can change yourself is here:
desk-one-time-password = One-time password
desk-one-time-password-hint = It is shown only now. Give it to { $name } in a safe way; it has to be changed at the first sign-in.
desk-one-time-password-new = New one-time password
desk-lock = Lock the account
desk-unlock = Unlock the account
desk-lock-hint = A locked account is signed out everywhere at once. Its open cases stay as they are until somebody hands them over.
desk-sessions = Signed in
desk-sessions-end = Sign out everywhere
desk-sessions-end-others = Sign out everywhere else
desk-session-current = this one
desk-session-end = Sign out there
desk-session-since = for { $age }
desk-session-seen = last used { $age } ago
desk-device-unknown = Unknown browser
desk-password-old = Present password
desk-password-new = New password
desk-password-again = New password again
desk-password-hint = At least 10 characters, nothing that is easily guessed. All other devices are then signed out.
desk-password-change = Change password
desk-second-factor = Second factor
desk-second-factor-on = on
desk-second-factor-lead = An app on your phone shows six digits, which are asked for after the password. With them you also get in while somebody else tries passwords.
desk-second-factor-set = Set it up
desk-second-factor-change = Set it up on another device
desk-second-factor-remove = Do without it
desk-second-factor-reset = Take the second factor away
desk-second-factor-steps = Read the picture with an authenticator app and type the six digits it shows.
desk-second-factor-picture = QR code for the authenticator app
desk-second-factor-by-hand = Without a camera, type this key:
desk-recovery = Recovery codes
desk-recovery-hint = They are shown only now. Each one gets you in once when your phone is not there: keep them where nobody else looks.
desk-recovery-new = New recovery codes
desk-recovery-done = I have kept them
desk-code = Code
desk-code-title = Second factor
desk-code-lead = Type the six digits of your authenticator app, or a recovery code.
desk-code-wrong = That code is not right, or was used already. The app shows a new one every 30 seconds.
desk-code-back = Back to the sign-in
desk-code-optional = Code of your second factor
desk-code-optional-hint = If you have one, it lets you in now.
desk-sign-in-company = Sign in with your company account
desk-sign-in-company-short = Company account
desk-give-up = Give up
desk-given-up-reason = Reason
desk-deliveries-given-up = Given up
desk-code-wait = Too many wrong codes. Please try again in { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
}, or take a recovery code.
desk-session-way = -
    .password = with the password
    .company = with the company account
desk-account-slip = -
    .email = An e-mail address is expected.
    .there = There is already an account with this e-mail.
    .name = A name of 1 to 80 characters is expected.
    .role = A role is expected.
    .companies = Choose at least one company.
    .teams = Choose at least one team.
    .language = One of the listed languages is expected.
desk-own = -
    .wait = Too many wrong passwords. Please try again in { $minutes ->
        [one] a minute
       *[other] { $minutes } minutes
    }.
    .busy = Too many people are signing in just now. Please try again in a few seconds.
    .wrong-password = The present password is not right. Nothing was changed.
    .wrong-code = That code is not of this key. Wait for the next one and type it again.
    .not-the-same = The two new passwords are not the same. Nothing was changed.
    .old-one = That is the password you have. Choose another one.
    .unfit-length = The new password must have 10 to 200 characters. Nothing was changed.
    .unfit-common = That password is among those others guess first. Choose a longer or less usual one; four words you would not put together do well.
