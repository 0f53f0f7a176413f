### ገጽ ኩነታት ትርጉምን መስመራት ብዛዕባ ናይ ማሽን ትርጉምን፣ ብትግርኛ።

## መስመራት ትሕቲ መፍለጢ ናይ ማሽን ትርጉም

machine-on = ብዕለት { $date } ተተርጒሙ።
machine-with = ዝተተርጎመሉ ፕሮግራም: { $program }።
machine-reviewer = ዝመርመሮ: { $role }
