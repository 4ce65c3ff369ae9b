<?php
// Answers who is signed in on this website, signed with the secret that the console made. No composer needed.
declare(strict_types=1);

// What the console shows at the site, under "Account van de website instellen".
$audience = getenv('WEDERKERIG_AUDIENCE');
$issuer = getenv('WEDERKERIG_ISSUER');
// A file outside the folder that the website serves, with the secret as the console showed it.
$secret = base64_decode(strtr(trim(file_get_contents(getenv('WEDERKERIG_SECRET_FILE'))), '-_', '+/'));

/** Yours: who is signed in, out of the session of your own website. Null: nobody. */
function who_is_signed_in(): ?array
{
    $member = $_COOKIE['member'] ?? null;
    return $member ? ['id' => $member, 'first_name' => 'Ina'] : null;
}

function encoded(string $bytes): string
{
    return rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
}

function part(array $said): string
{
    return encoded(json_encode($said, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR));
}

header('Cache-Control: no-store');
$member = who_is_signed_in();
if ($member === null) {
    http_response_code(401);
    exit();
}

$now = time();
$signed =
    part(['alg' => 'HS256', 'typ' => 'wederkerig-identity+jwt']) .
    '.' .
    part([
        'iss' => $issuer,
        'aud' => $audience,
        // What never changes and is never given to somebody else: a number of yours, as text; no e-mail address.
        'sub' => (string) $member['id'],
        'iat' => $now,
        'exp' => $now + 120,
        'jti' => bin2hex(random_bytes(16)),
        'given_name' => $member['first_name'],
    ]);

header('Content-Type: application/jwt');
echo $signed . '.' . encoded(hash_hmac('sha256', $signed, $secret, true));
