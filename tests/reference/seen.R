# tests/unit/its.c: wandering_seen_through_chance.  24 months of 40 answers, dense matrices, no filter; R 4.2.2. Rscript seen.R prints it.
y<-c(27,25,29,30,26,24,22,25,28,30,31,27, 33,32,30,34,35,33,29,31,34,36,33,32); n<-rep(40,24); N<-24
t<-1:24; L<-as.numeric(t>12); S<-ifelse(t>12,t-12,0); X<-cbind(1,t,L,S)
g<-glm(cbind(y,n-y)~t+L+S,family=quasibinomial); p<-fitted(g); ch<-1/(n*p*(1-p)); z<-log((y+.5)/(n-y+.5))
ls<-lm(z~t+L+S); s<-sqrt(sum(resid(ls)^2)/20)
W<-NULL;B<-NULL;V<-list();Z<-NULL;P<-NULL
for(j in 0:9)for(k in 0:13){phi<-(j+.5)*.095;w<-(k*2*s/13)^2; M<-w*phi^abs(outer(t,t,"-"))+diag(ch);Mi<-solve(M);A<-t(X)%*%Mi%*%X;b<-solve(A,t(X)%*%Mi%*%z);r<-z-X%*%b
 W<-c(W,-.5*determinant(M)$modulus-.5*determinant(A)$modulus-.5*sum(r*(Mi%*%r)));B<-cbind(B,b);V[[length(V)+1]]<-solve(A);Z<-c(Z,atanh(phi));P<-c(P,phi)}
w<-exp(W-max(W));w<-w/sum(w);bm<-B%*%w;vm<-Reduce(`+`,Map(`*`,V,w));zm<-sum(w*Z);vz<-sum(w*Z^2)-zm^2
vl<-sapply(V,function(v)v[3,3]);sl<-(sum(w*Z*vl)-zm*sum(w*vl))/vz;mv<-(sum(w*Z*B[3,])-zm*bm[3])/vz
v<-vm[3,3]+mv^2*vz;df<-2/(2/20+(sl/vm[3,3])^2*vz)
cat(sprintf("b2 %.9f se %.9f p %.9f phi %.9f df %.6f\n",bm[3],sqrt(v),2*pt(-abs(bm[3]/sqrt(v)),df),sum(w*P),df))
