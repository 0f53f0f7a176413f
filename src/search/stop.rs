//! Words of questions that say nothing about what is looked for: "how do I get a …". Results need not have them.

use super::words::words as cut;
use crate::locale::Tag;

/// For each language its articles, pronouns, prepositions, auxiliary verbs and words of questions.
const WORDS: &[(&str, &str)] = &[
    (
        "it",
        "a ad al alla alle allo ai agli anche che chi ci come con cosa da dal dalla dei del della delle di dove \
         dopo devo e è ed essere faccio fare gli ha ho i il in io la le lo lui ma mi mia mie miei mio ne nel nella \
         no non o per perché più posso può qual quale quali quando quanto quanta se senza si sono su suo sul sulla \
         tra tu un una uno vorrei voglio",
    ),
    (
        "en",
        "a about an and any are as at be by can could did do does for from get go have has how i if in into is it \
         less me more my need no not of on or should some than that the their there they this to want was we what \
         when where which who why will with without would you your",
    ),
    (
        "fr",
        "a à ai au aux avec avoir c ce ces cette combien comment d dans de des dois du elle en est et être faire \
         faut fais il ils j je l la le les leur leurs ma me mes moi mon n ne nous on ou où par pas peut peux plus \
         pour pourquoi puis qu quand que quel quelle quelles quels qui quoi s sa sans se ses si son sont sur ta te \
         ton tu un une veux vous y",
    ),
    (
        "es",
        "a al algo como cómo con cuál cuándo cuánto cuánta cuántos cuesta de debo del desde dónde donde e el en es \
         esta este está hacer hago hay la las le lo los me mi mis más no nos o para pero por puedo porque que qué \
         quién quiero se ser si sí sin sobre son su sus tengo tener un una uno y yo",
    ),
    (
        "de",
        "als am an auch auf aus bei bin brauche das dass dem den der des die dies diese dieser du ein eine einem \
         einen einer es für habe haben hat ich ihr im in ist kann man mein meine meinem meinen meiner mich mir mit \
         muss nach nicht oder ohne sein sich sie sind so soll um und von vom vor wann warum was welche welcher \
         wenn wer werden wie wieviel will wird wir wo wohin zu zum zur",
    ),
    (
        "ro",
        "a ai al am are as asta au ca ce cea cel cât câtă când care cât cum cu cui de despre din după e ea ei el \
         eu este face fac fără fi îmi în îl la le lor lui ma mai mă mea mei meu nu o pe pentru pot poate prin \
         sa să sau se și sunt ta te trebuie un una unde unei unui va vreau",
    ),
    (
        "sq",
        "a ai ajo apo as bëj bëhet ç çfarë cila cili dhe do duhet e edhe është ështe i im ime jam janë ka kam ku kur \
         kush me më mi mund në nëse nga një nuk pa për përse po prej pse që sa se si t të tim time u unë dua",
    ),
    (
        "uk",
        "а або але б без був бути в вам ви від він для де до є з за зі і із й його її як яка який які якщо коли \
         куди мені мене мій моя моє мої моїм мою ми можна можу на над не немає ні о по під при про протягом скільки \
         та так там те ти то треба у хочу це цей ця чи чому що щоб я потрібно",
    ),
    (
        "ar",
        "أن إن أنا أو إلى إذا الذي التي ثم حتى على عن عند في قد كم كيف كان كل لا لم لماذا لن له لها لي ليس ما ماذا متى \
         مع من هذا هذه هل هو هي و يا أريد أين أي بعد قبل يمكن يمكنني",
    ),
    (
        "ur",
        "آپ اور ایک اگر اس ان بھی پر تک جب جو سے کا کب کتنا کتنی کتنے کر کرنا کرنے کریں کس کہ کہاں کو کون کی کیا کیسے کے \
         کیوں گا گی لیے مجھے میرا میری میرے میں نہیں نے وہ ہوتا ہوتی ہو ہوں ہے ہیں یا یہ چاہیے آتا",
    ),
    ("zh", "怎么 么办 怎样 多少 少钱 什么 如何 可以 哪里 哪儿 需要 我的 我要 是否 能不 不能 为什 时候 了吗"),
];

/// The words of a language that results need not have, folded and in order.
pub(super) fn words(tag: &Tag) -> Vec<String> {
    let language = tag.language();
    let texts = WORDS.iter().filter(|(other, _)| *other == language);
    let mut found: Vec<String> = texts.flat_map(|(_, text)| cut(text, language)).collect();
    found.sort_unstable();
    found.dedup();
    found
}
